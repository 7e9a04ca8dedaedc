import type {Phrase} from '../../src/rule/define.ts'

const learning =
  '(learn|learning|understand|understanding|discuss|discussing|explore|exploring|assess|assessing|evaluate|evaluating|identify|identifying|uncover|discover|determine|hear|hearing|know|find out|finding out|figure out|talk|talking|chat|chatting|speak|speaking|address|analyze|analyse|gauge|go over|dig into|dive into|ask|asking|clarify|gain|get|getting|share|diagnose|work through)'
const needs =
  '(needs|requirements|challenges|goals|pain points|pain point|priorities|objectives|concerns|initiatives|obstacles|struggles|hurdles|aspirations|headaches|frustrations|problem areas|wish list)'
const meeting = '(meet|fit|suit|serve|match|support|understand|address)'
const plans =
  '(strategy|strategies|situation|plans|approach|vision|processes|(current|existing) ..2 (setup|set up|process|provider|situation|environment|solution|vendor|supplier|arrangement|system))'
const firm = '(business|company|organization|organisation|operation|operations|team|firm|practice|department|group)'
const facing = '(face|facing|have|having|dealing with|running into|experiencing|seeing|struggling with)'

/** Wanting to learn what the listener needs, as the reason for the call. Sources: the seed; chosen: the words. */
export const needsTalk: readonly Phrase[] = [
  {
    pattern: `${learning} ..6 your ..3 ${needs}`,
    except: [
      '(speak|talk|speaking|talking|chat) (to|with) *',
      `(know|share|see) ..6 your ..2 (goals|priorities|concerns|objectives|challenges|initiatives) (for|in|this|next)? $`
    ]
  },
  {pattern: `(learn|hear|talk|chat|share|know|see) ..2 (about|of) your ..2 ${needs}`},
  {pattern: `${meeting} ..1 (your|all your|all of your|the) ..2 needs`, except: ['the ..2 needs *']},
  {
    pattern: `(discuss|discussing|talk about|chat about|speak about|explore|learn about|learn more about|understand|assess|evaluate|hear about|go over) (some of)? your ..2 ${plans}`,
    except: ['your ..2 plans (for|to|with) (the|your|a) *']
  },
  {
    pattern: `(learn|learning|know|understand|understanding|hear|find out) ..3 about (you|your|you and your) ..1 ${firm} (and what you do)?`,
    except: ['(hear|hearing|know) (back)? from *', `your ..1 ${firm} (card|license|loan|account|insurance|listing) *`]
  },
  {pattern: `(learn|learning|hear|find out) ..2 about you ($|,|and)`},
  {
    pattern: `(learn|learning|discuss|understand|hear|see) ..3 your (current)? (process|role|world)`,
    except: ['(role|process) (in|of|at) *']
  },
  {
    pattern:
      "what (your ..1 (needs|goals|challenges|priorities) are|you're (looking for|trying to (achieve|accomplish|solve)|struggling with|hoping to (achieve|accomplish))|you are (looking for|trying to (achieve|solve))|you need right now)",
    except: ["(exactly|just|have|got|be|is) what you're looking for"]
  },
  {pattern: `what your ..1 needs are`},
  {
    pattern: `(what|any|which) ..3 (issues|challenges|problems|needs|obstacles|struggles|pain points|concerns) (that)? (you|you're|you are|your ..1) ..2 ${facing}`,
    except: ['(solve|solves|fix|fixes|cause) *']
  },
  {pattern: '(keeps|keeping|keep) you (up|awake) at night', except: ['(ever|if ..4) keeps you *']},
  {
    pattern: `(ask|asking) (you)? ..3 questions about your ..2 (needs|goals|${firm.slice(1, -1)}|company|situation|process)`
  },
  {pattern: `how (we|i|it|our ..2) (can|could|might) (best|better)? ${meeting} ..2 your ..3 needs`},
  {pattern: '(a|your|free|complimentary|quick) needs (assessment|analysis|evaluation)'}
]
