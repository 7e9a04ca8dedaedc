import {expect, test} from 'vitest'
import {findAlternatives} from '../../src/script/alternatives.ts'
import {scriptOf} from '../helpers/parts.ts'

test.for<readonly [text: string, alternatives: readonly (readonly string[])[]]>([
  ['{% if a %}one{% else %}two{% endif %}', [['one', 'two']]],
  ['{% if a %}one{% elsif b %}two{% else %}three{% endif %}', [['one', 'two', 'three']]],
  ['{%- if a -%}one{%- else -%}two{%- endif -%}', [['one', 'two']]],
  ['{% unless a %}one{% else %}two{% endunless %}', [['one', 'two']]],
  ['{% if a %}one{% endif %}', []],
  ['{{#if a}}one{{else}}two{{/if}}', [['one', 'two']]],
  ['*|IF:A|*one*|ELSE:|*two*|END:IF|*', [['one', 'two']]],
  ['{%if a%}one{%else%}two{%endif%}', [['one', 'two']]],
  ['{one of them now|two}', [['one of them now', 'two']]],
  ['{one of them now|two|three}', [['one of them now', 'two', 'three']]],
  ['{one|two}', []],
  // A condition, and what is said where it does not hold.
  ['{{#a}}one{{/a}}{{^a}}two{{/a}}', [['one', 'two']]],
  ['{{#a}}one{{/a}} {{^a}}two{{/a}}', [['one', 'two']]],
  ['{{#a}}one{{/a}} and {{^a}}two{{/a}}', []],
  ['{{#a}}one{{/a}}{{#b}}two{{/b}}', []],
  ['{{#a}}one{{/a}}{{#b}}two{{else}}three{{/b}}', [['two', 'three']]],
  ['{{^a}}one{{/a}}', []],
  // One in another, and tags without their other half.
  [
    '{% if a %}one {{#b}}two{{else}}three{{/b}}{% else %}four{% endif %}',
    [
      ['two', 'three'],
      ['one {{#b}}two{{else}}three{{/b}}', 'four']
    ]
  ],
  ['one {{/if}} two {{else}} three', []],
  ['{% if a %}one{% else %}two', []]
])('%s', ([text, alternatives]) => {
  const source = `Hi, ${text} there.`
  const found = findAlternatives(source, scriptOf(source).spans)
  expect(found.map((branches) => branches.map(({start, end}) => source.slice(start, end)))).toEqual(alternatives)
})
