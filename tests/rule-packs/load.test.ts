import { describe, expect, it } from 'vitest';
import { configOf, mistakeIn, packsOf, packWith } from './support.ts';

const RULE = packWith('{ terms: [attic] }');
const pattern = (text: string): string => packWith(`{ patterns: [${text}] }`);

describe('what is wrong with a pack is said in one line that points at it and quotes nothing of it', () => {
  it.each([
    ['an unknown setting', `${RULE}colour: Okonkwo\n`, '10:1', 'there are $schema, rules'],
    ['an unknown setting of a rule', RULE.replace('advice', 'advise'), '6:5', 'did you mean advice?'],
    ['an unknown setting of a condition', packWith('{ term: [Okonkwo] }'), '7:13', 'did you mean terms?'],
    ['an unknown setting of an example', RULE.replace("because: 'it", "becuase: 'it"), '9:34', 'did you mean because?'],
    ['no examples', RULE.replace(/ {4}bad.*\n/, ''), '2:5', 'its bad is missing'],
    ['an empty list of examples', RULE.replace("bad: ['some text']", 'bad: []'), '8:10', 'list one or more'],
    ['a good example without its reason', RULE.replace(/good: .*/, 'good: [Okonkwo]'), '9:12', 'text and because'],
    ['an example that is a number', RULE.replace("'some text'", '42'), '8:11', 'a text in quotes'],
    ['a severity of another world', RULE.replace('warning', 'Okonkwo'), '4:15', '"error", "warning", "info"'],
    ['an id without a group', RULE.replace('trust/rule', 'Okonkwo'), '2:9', 'a group and a name'],
    ['an id in a group of postlint’s', RULE.replace('trust/', 'identifier/'), '2:9', "postlint's own"],
    ['an id that is there twice', `${RULE}${RULE.replace('rules:\n', '')}`, '10:9', 'trust.yaml:2:9 has this id too'],
    ['an entity that is none', packWith('{ entities: [phones] }'), '7:24', 'did you mean phone?'],
    ['an entity like no other', packWith('{ entities: [qqqqqqqqqqqq] }'), '7:24', 'postlint inspect'],
    ['a clue that is none', packWith('{ clues: [when] }'), '7:21', '"time", "place"'],
    ['yes and no in words', packWith('{ terms: [a], inView: always }'), '7:33', 'true or false'],
    ['nothing to look for', packWith('{ inView: true }'), '7:5', 'nothing to look for'],
    ['whose, of no entity', packWith('{ terms: [a], about: [patient] }'), '7:25', 'it goes with entities'],
    ['how near, of nothing', packWith('{ terms: [a], within: post }'), '7:25', 'it goes with together'],
    [
      'terms beside together',
      packWith('{ terms: [a], together: [{ terms: [b] }, { terms: [c] }] }'),
      '7:13',
      'beside together',
    ],
    ['together with nobody', packWith('{ together: [{ terms: [b] }] }'), '7:23', 'two conditions'],
    ['nothing to look for together', packWith('{ together: [{ terms: [b] }, {}] }'), '7:40', 'nothing to look for'],
    [
      'whose, of no entity, together',
      packWith('{ together: [{ terms: [b], about: [staff] }, { terms: [c] }] }'),
      '7:38',
      'it goes with entities',
    ],
    ['brackets that do not pair up', RULE.replace('some text', '[[Okonkwo'), '8:11', 'do not pair up'],
    ['brackets in a good example', RULE.replace('other text', '[[Okonkwo]]'), '9:12', 'in a good example'],
    ['a pattern that is never closed', pattern("'Okonkwo('"), '7:24', 'a ( is never closed'],
    ['a look ahead', pattern("'Okonkwo(?= )'"), '7:24', '(?=…)'],
    ['a look behind', pattern("'(?<=x)Okonkwo'"), '7:24', '(?<=…)'],
    ['a back-reference', pattern(String.raw`'(Okonkwo)\1'`), '7:24', 'back-references'],
    ['a pattern in double quotes', pattern(String.raw`"\bOkonkwo"`), '7:24', 'single quotes'],
    ['a pattern that needs nothing', pattern("'(Okonkwo)*'"), '7:24', 'where there is nothing'],
    ['a pattern too large', pattern("'((x{1000}){1000}){1000}'"), '7:24', '1,000'],
    ['the second pattern', pattern("'a', 'b['"), '7:29', 'a [ is never closed'],
    [
      'a pattern among exceptions',
      packWith("{ terms: [a], except: { patterns: ['*'] } }"),
      '7:46',
      'nothing to repeat',
    ],
    [
      'a pattern among others together',
      packWith("{ together: [{ terms: [a] }, { patterns: ['b', '('] }] }"),
      '7:58',
      'never closed',
    ],
    ['broken YAML', 'rules:\n  - id: "x\n', '3:1', 'not valid YAML'],
    ['no rules at all', 'rules: []', '1:8', 'list one or more'],
  ])('%s', async (_, pack, place, says) => {
    const message = await mistakeIn(pack);
    expect(message).toMatch(new RegExp(`^trust\\.yaml:${place}: `));
    expect(message).toContain(says);
    expect(message).not.toMatch(/okonkwo|qqq|\n/i);
  });
});

describe('packs among configurations', () => {
  it('come from a file, a package and a file of a package, through other configurations, each once', async () => {
    const files = {
      'postlint.config.yaml':
        "extends: [./a.yaml, ./trust.yaml, '@trust/rules', '@trust/rules/more.yaml']\nrules: { trust/rule: error, more/rule: off }",
      'a.yaml': 'extends: ./trust.yaml\nrules: { trust/rule: info }',
      'trust.yaml': RULE,
      'node_modules/@trust/rules/postlint.config.yaml': RULE.replace('trust/', 'package/'),
      'node_modules/@trust/rules/more.yaml': RULE.replace('trust/', 'more/'),
    };
    expect((await packsOf(files)).map(({ file, rules }) => [file, rules.map(({ rule }) => rule.id)])).toEqual([
      ['trust.yaml', ['trust/rule']],
      ['node_modules/@trust/rules/postlint.config.yaml', ['package/rule']],
      ['node_modules/@trust/rules/more.yaml', ['more/rule']],
    ]);
    const { overrides } = await (await configOf(files)).settingsFor('post.md');
    expect(overrides).toEqual({ 'trust/rule': 'error', 'more/rule': 'off' });
  });

  it('may be modules and JSON', async () => {
    const module = `export default { rules: [{ id: 'm/rule', title: 'A rule', severity: 'info', why: 'It could.', advice: 'Leave it.',
      when: { patterns: ['('] }, bad: ['a text'], good: [{ text: 'b', because: 'it is' }] }] }`;
    await expect(packsOf({ 'postlint.config.yaml': 'extends: ./m.mjs', 'm.mjs': module })).rejects.toThrow(
      'm.mjs: rules[0].when.patterns[0]: this pattern',
    );
    const json = JSON.stringify({ rules: [{ id: 'Bad' }] }, null, 1);
    await expect(packsOf({ 'postlint.config.yaml': 'extends: ./m.json', 'm.json': json })).rejects.toThrow(
      'm.json:4:10: ',
    );
  });

  it('may not use one id for two rules', async () => {
    const files = { 'postlint.config.yaml': 'extends:\n  - ./a.yaml\n  - ./b.yaml', 'a.yaml': RULE, 'b.yaml': RULE };
    await expect(packsOf(files)).rejects.toThrow(/^postlint\.config\.yaml:3:5: .*a\.yaml:2:5/);
  });

  it('are known to the severities of who extends them alone', async () => {
    await expect(
      packsOf({ 'postlint.config.yaml': 'rules: { trust/rule: error }', 'trust.yaml': RULE }),
    ).rejects.toThrow('there is no such rule');
    await expect(
      packsOf({ 'postlint.config.yaml': 'extends: ./trust.yaml\nrules: { trust/rul: error }', 'trust.yaml': RULE }),
    ).rejects.toThrow('did you mean trust/rule?');
  });
});

it('a rule that cites nothing rests on its pack, and its prose is one harmless line', async () => {
  const [pack] = await packsOf({
    'postlint.config.yaml': 'extends: ./trust.yaml',
    'trust.yaml': RULE.replace('It could tell somebody.', '"It\\ncould \\e[31mtell."'),
  });
  const rule = pack?.rules[0]?.rule;
  expect(rule?.guidance).toEqual([{ body: 'Rule pack', document: 'trust.yaml' }]);
  expect(rule?.why).toBe('It could ␛[31mtell.');
});
