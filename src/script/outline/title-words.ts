import {type Phrase, withEach} from '../phrases.ts'

// Words by which titles announce something. Each is a part of a regular expression over a title in small letters.

/** Nouns of what is said to somebody who answers. */
export const liveNouns = [
  'calls?',
  'calling',
  'openers?',
  'opening lines?',
  'gate-?keepers?',
  'reception(?:ists?)?',
  'switchboard',
  'objections?',
  'rebuttals?',
  'brush-?offs?',
  'push-?back',
  'conversations?',
  'dialogues?',
  'role-?plays?',
  'discovery',
  'demos?',
  'meetings?',
  'questions',
  'talk tracks?',
  'transfers?',
  'wait for (?:(?:an?|the|their|his|her) )?["“]?(?:answer|response|reply|yes|no)'
]

/** Nouns of what is written about messages. */
export const noteNouns = [
  'tips?',
  'notes?',
  '(?:best|good) practices?',
  'rules?',
  'guidelines?',
  'guidance',
  "do['’]?s",
  'results?',
  'stats',
  'statistics',
  'metrics',
  'numbers',
  'kpis?',
  'logs?',
  'logging',
  'track(?:er|ing|ed)?',
  'checklists?',
  'formulas?',
  'frameworks?',
  'structures?',
  'anatomy',
  'outlines?',
  'schedules?',
  'overview',
  'summary',
  'settings?',
  'set-?up',
  'instructions?',
  'polic(?:y|ies)',
  'training',
  'faqs?',
  'glossary',
  'fields?',
  'variables',
  'tokens',
  'resources',
  'references',
  'change-?log',
  'history',
  'timing',
  'delivery',
  'tone',
  'dispositions?',
  'reminders?',
  'principles',
  'benchmarks?',
  'performance',
  'reports?',
  'reporting',
  'analysis',
  'reviews?',
  'feedback',
  'objectives?',
  'personas?',
  'audience',
  'background',
  'comments?',
  'compliance',
  'legal',
  'basics',
  'etiquette',
  'cadence',
  'pronunciation',
  'housekeeping',
  'lengths?',
  'rates?',
  'next steps',
  'when to use',
  'why'
]

/** What a title opens with over what must not be said. */
export const badOpenings = [
  String.raw`bad\b`,
  String.raw`wrong\b`,
  String.raw`weak\b`,
  String.raw`poor\b`,
  'avoid',
  'never',
  String.raw`don['’]?ts?\b(?! forget)`,
  'do not',
  'not (?:this|like this|good)',
  'no$',
  'wrong$',
  'instead of',
  'rather than',
  'what (?:not|we heard|we got|went wrong|they said|reps? say)',
  'stop(?!ped)',
  'worst',
  'before$',
  'removed$',
  'pulled$',
  'previous(?:ly)?$',
  'old(?: (?:copy|message|one|read|script|text|version|wording))?(?: (?:was|said|went|read))?$'
]

/** What a title opens with over what is said instead. */
export const goodOpenings = [
  'do$',
  'dos$',
  "do['’]s$",
  'yes$',
  'right$',
  'say(?:$|,)',
  String.raw`good\b`,
  String.raw`better\b`,
  String.raw`best\b(?! (?:practice|times?|days?|hours?|for|before|after|when)\b)`,
  'strong(?:er)?',
  'after$',
  'new (?:copy|one|read|text|wording)(?: (?:is|says|goes|reads))?$',
  'improved',
  'rewrit(?:e|ten)',
  'revised',
  'fixed',
  'corrected',
  'say this',
  'do this',
  'use this',
  'try this',
  'leave this',
  'instead$',
  'what to (?:say|leave)',
  'what works',
  'the fix',
  'new version',
  'now$',
  'ours$'
]

/** Words between the phrases of a title. */
export const joints = [
  'after',
  'following',
  'before',
  'from',
  'for',
  'to',
  'when',
  'if',
  'with',
  'without',
  'on',
  'in',
  'at',
  'by',
  'via',
  'about',
  'instead of',
  'since',
  'as',
  'that',
  'who',
  'where',
  'of'
]

/** What a voicemail is called, and where one is left. */
export const voicemailNames: readonly Phrase[] = [
  ['mail', 'voice[ -]?mails?'],
  ['mail', String.raw`\bv-?mails?`],
  ['vm', String.raw`\bl?vms?\b`],
  ['vm', String.raw`\bvm(?=[-_ ]?\d)`],
  ['answer', 'answer(?:ing)?[ -]?(?:phone|machine|service)s?'],
  ['ansa', 'ansa-?phones?'],
  ...withEach(
    [' message', ' drop'],
    (word) => String.raw`\b(?:voice|phone|telephone|recorded|pre-?recorded|spoken|audio)${word}s?`
  ),
  [
    ' note',
    String.raw`(?<!(?:linked-?in|whats ?app|instagram|facebook|messenger|imessage|telegram|slack) )\b(?:voice|audio) notes?\b`
  ],
  ['ringless', String.raw`\bringless\b`],
  ['recorded', String.raw`\bpre-?recorded\b`],
  ...withEach(['machine', 'mailbox', 'beep'], (word) => String.raw`\b(?:the|their|a) ${word}\b`),
  ['mailbox', '^mailbox$'],
  [' box', String.raw`\b(?:their|his|her) (?:own )?box\b`],
  ['behind', String.raw`\bleave-?behinds?\b`],
  ['machine ', String.raw`\bmachine (?:messages?|scripts?)\b`],
  ['machine', String.raw`\bon (?:a )?machines?\b`],
  [' to leave', String.raw`\bmessages? to leave\b`],
  ['machine ', String.raw`\bmachine\b(?= (?:belongs|is|answers|again))`],
  [' message', String.raw`(?:^|\b(?:to )?)(?:leave|leaving|left) (?:a |the |one |this |your |\w+ )?messages?\b`],
  ['what ', String.raw`\bwhat (?:\w{1,20} ){1,4}(?:leave|leaves|left)\b`]
]

/** Names of networks, and of what is sent there. */
export const socialNouns = [
  String.raw`\blinked-?in\b`,
  String.raw`\bin-?mails?\b`,
  String.raw`\bfacebook\b`,
  String.raw`\binstagram\b`,
  String.raw`\btwitter\b`,
  String.raw`\bdms?\b`,
  String.raw`\bsocial\b(?! proof)`,
  String.raw`\bconnection requests?\b`,
  String.raw`\bslack\b`,
  String.raw`\b(?:portal|in-?app|push|secure|web|site|teams|messenger) (?:messages?|notifications?)\b`,
  String.raw`\bchats?\b`,
  String.raw`\bvideos?\b`,
  String.raw`\bloom\b`,
  String.raw`\bposts\b`,
  String.raw`\bcaptions?\b`
]

/** How a title says that nobody answers. */
export const noAnswers = [
  'no(?:body|[ -]?one) (?:answers?|picks? up)',
  // At a door, nobody home means something else.
  String.raw`(?<=\b(?:call|ring|dial|phone)\w{0,4}\b.{0,30})no(?:body|[ -]?one)(?:['’]s)? (?:home|in|there)`,
  "(?:doesn|don|didn|won)['’]?t (?:answer|pick up)",
  '(?:does|do|did) not (?:answer|pick up)',
  'unanswered',
  'no[- ](?:answer|pick-?up)',
  '(?:voice ?mail|vm|machine|answer(?:ing)?[ -]?(?:phone|machine)) (?:picks up|answers|kicks in|comes on|starts)',
  'goes? (?:straight )?to (?:the )?(?:vm|voice|machine|answer|beep|message)',
  'rings? out',
  'messages? to leave(?: behind)?',
  '(?:after|at) the (?:beep|tone)',
  'if it beeps',
  "^(?:if )?(?:they|he|she) (?:do|does)n['’]?t$"
]

/** What titles number: scripts, and the steps and days of a sequence. */
export const numberedNouns = [
  'script',
  'template',
  'touch',
  'attempt',
  'version',
  'variant',
  'variation',
  'option',
  'message',
  'msg',
  'example',
  'sample',
  'day',
  'step',
  'call',
  'v',
  'voicemail',
  'drop',
  'take',
  'draft',
  'week',
  'card',
  'mail',
  'no'
]

/** What says that a message follows another one, or a meeting. */
export const followUpWords = [
  'follow-?ups?',
  'follow up',
  '(?:second|third|fourth|fifth|2nd|3rd|4th|5th|next) (?:touch|attempt|call|try|voicemail|vm|message|one)',
  '(?:touch|attempt|voicemail|vm)[ #-]?[2-9]',
  'no (?:reply|response|show)',
  're-?engage(?:ment)?',
  're-?activation',
  'check-?in',
  'nudge',
  'reminder',
  'after (?:the )?(?:demo|meeting|quote|proposal|e-?mail|call|event|webinar)',
  '(?:demo|quote|proposal|e-?mail) sent',
  'existing (?:customer|client)s?',
  'renewal'
]

/** Names of columns that may contain messages. */
export const messageColumns = [
  'scripts?',
  'messages?',
  'templates?',
  'copy',
  'body',
  'content',
  'wording',
  'transcripts?',
  'say',
  'words?',
  'talk ?tracks?',
  'text',
  'voice ?mails?',
  'vms?',
  'notes?',
  'description'
]
