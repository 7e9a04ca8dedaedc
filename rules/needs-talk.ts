import {defineRule, type Phrase, phraseOptions, withOptions} from '../src/rule.ts'
import {fieldPractice, sevenReasons} from '../src/sources.ts'

const learning =
  '(learn|learning|understand|understanding|discuss|discussing|explore|exploring|assess|assessing|evaluate|evaluating|identify|identifying|uncover|uncovering|discover|discovering|determine|determining|hear|hearing|know|find out|finding out|figure out|figuring out|talk|talking|chat|chatting|speak|speaking|see|review|reviewing|address|addressing|analyze|analyse|examine|examining|gauge|go over|going over|go through|dig into|dive into|look at|looking at|ask|asking|clarify|gain|get|getting|tell me|share|sharing|walk me|diagnose|survey|probe|work through|meet|fit|suit|serve|match|support)'
const needs =
  '(needs|need|requirements|challenges|challenge|goals|pain points|pain point|pains|priorities|objectives|concerns|initiatives|obstacles|struggles|pains|hurdles|aspirations|aims|wants|headaches|frustrations|problem areas|growth plans|wish list)'

/** Wanting to learn what the listener needs, as the reason for the call. Sources: the seed; chosen: the words. */
const needsTalk: readonly Phrase[] = [
  {
    pattern: `${learning} ..6 (your|your company's|your business's|your team's|<name>'s) ..3 ${needs}`,
    except: [
      'your need (for|to)',
      `(the|your) ..3 (need|challenge) (for|to|with|of|is)`,
      `the ..3 ${needs} (of (other|most|many|our)|that (most|many|other|firms))`,
      '(meet|support|serve|see|hear|know|share|get|look at|review|fit|match|suit|ask) ..6 (your|the) ..3 (goals|priorities|concerns|objectives|challenges|challenge|initiatives) (for|in|this|next)? $',
      'the (need|challenge|wants)',
      '(speak|talk|speaking|talking|chat|meet) (to|with) *'
    ]
  },
  {
    pattern: `(learn|understand|discuss|explore|assess|know|hear|talk|chat|learning|understanding|discussing|exploring|assessing|hearing|talking|chatting|find out|finding out|see|identify|get|gain|share|sharing) ..6 your ..2 (goals|priorities|concerns|objectives|challenges|initiatives)`
  },
  {
    pattern: `(discuss|discussing|talk about|talking about|chat about|explore|exploring|learn about|learn more about|understand|assess|review|evaluate|speak about|hear about|go over) (more about)? (some of|any of|all of)? your ..2 (strategy|strategies|situation|plans|approach|vision|direction|pain|processes|current (setup|set up|process|provider|situation|environment|solution|vendor|supplier|arrangement|needs)|business|organization|organisation|operation|operations)`,
    except: [
      'your ..2 (plan|plans) (for|to|with) (the|your|a)',
      'your ..2 business (card|license|loan|account|insurance|listing|owners|tax|rate|rates|name|plan|line|model)',
      'review your (plans|strategy)'
    ]
  },
  {
    pattern:
      '(learn|learning|know|understand|understanding|hear|hearing|find out|finding out) (a (little|bit|little bit|lot))? (more)? (about|of)? (you|your|your ..1|you and your) (business|company|organization|organisation|operation|operations|team|firm|practice|department|role|group|world|work)? (needs|better|and what you (do|need)|and your ..2)?',
    except: [
      '(learn|know|understand|hear|find out|learning|understanding|hearing) (a (little|bit|little bit|lot))? (more)? (about)? (you|your ..1) (and)? (are|were|have|had|is|was|can|could|will|would|do|did|might|may|need|want|use|know|get|got|saw|like|run|work|said|just|also)',
      '(learn|know|understand|hear|find out|learning|understanding|hearing) (you|your|of you|of your|that|if|how) *',
      '(let|letting|lets) (you|me|us)? know *',
      '(hear|hearing) (back)? (about|from) *',
      '(i|we|not|you|they|did|do|to) (know|understand) (about)? you *',
      '(hear|heard|read|learned) (about|of) your *'
    ]
  },
  {
    pattern:
      "(what|which) (your ..2|are your ..1|you|you're|you are|you might|you may|your ..1 might|kind of) ..2 (needs are|need right now|goals are|challenges are|priorities are|are looking for|looking for|trying to (achieve|accomplish|solve)|struggling with|hoping to (achieve|accomplish)|needs|goals|challenges|priorities)",
    except: [
      "(exactly|just|have|got|be|is|know) what (you|you're|you are) looking for",
      'what you (need|needed) (for|to)',
      'what your ..1 needs is'
    ]
  },
  {
    pattern:
      "(what|any|which) (kinds of|types of|sort of|some of the|of the)? ..1 (issues|challenges|problems|needs|obstacles|struggles|goals) (you|you're|you are|your ..1) ..2 (face|facing|have|having|dealing with|running into|experiencing|trying|want|see|seeing)"
  },
  {
    pattern:
      '(any|what|which|some of the|the) (challenges|issues|problems|needs|pain points|concerns|struggles) (that)? (you|your ..1) ..2 (face|facing|have|having|dealing with|running into|experiencing)',
    except: ['(solve|solves|fix|fixes|cause|causes) (the|some of the) *']
  },
  {pattern: '(keeps|keeping|keep) you (up|awake) at night', except: ['ever keeps you *', 'if ..4 keeps you *']},
  {
    pattern:
      '(ask|asking) (you)? (a few|some|a couple|a couple of|several|two|three)? ..1 questions about your ..2 (business|needs|company|situation|operation|organization|goals|process|team)'
  },
  {
    pattern:
      'how (we|our ..2|i|it) (can|could|might|may|will|would) (best|better)? (meet|serve|support|address|fit|suit) ..2 your ..3 needs'
  },
  {pattern: '(a|your|free|complimentary|quick) needs (assessment|analysis|evaluation)'}
]

export default defineRule({
  id: 'needs-talk',
  summary: 'The reason given is to learn what the listener needs',
  why: 'A listener who is asked to explain their needs works for the caller. A fact about firms like theirs shows that the caller knows them already.',
  sources: [sevenReasons, fieldPractice],
  severity: {recommended: 'warn', strict: 'warn'},
  options: phraseOptions,
  examples: {
    bad: ["I'd love to «learn more about your challenges».", 'I want to «understand your business needs».'],
    good: [
      'Firms your size lose two days to stock counts.',
      'We understand your need for parking.',
      'You need two more trucks by May.'
    ]
  },
  phrases: (options) => withOptions(needsTalk, options),
  check({matches, report}) {
    for (const {start, end, text} of matches)
      report({
        start,
        end,
        message: `\`${text}\` asks the listener to do the work, bring a fact about firms like theirs`
      })
  }
})
