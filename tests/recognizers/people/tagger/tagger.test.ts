import { describe, expect, it } from 'vitest';
import { LABELS } from '../../../../src/recognizers/people/tagger/labels.ts';
import { tag } from '../../../../src/recognizers/people/tagger/tagger.ts';
import { exampleOf, scoreOf } from '../../../../src/recognizers/people/tagger/training/texts.ts';
import { trainedModel } from '../../../../src/recognizers/people/tagger/weights.ts';
import { type Model, marginalsOf } from '../../../../src/recognizers/wording/crf.ts';
import { featuresOf, PER_TOKEN, SIZE } from '../../../../src/recognizers/wording/features.ts';
import { tokensOf } from '../../../../src/recognizers/wording/tokens.ts';
import { learn, randomFrom } from '../../../../src/recognizers/wording/training/learn.ts';

const words = (text: string): string[] => tag(text, trainedModel(), 0).map(({ start, end }) => text.slice(start, end));

describe('the wording gives names away', () => {
  it.each([
    ['so glad Gwenllian got home before the snow', ['Gwenllian'], 'a name no list has is one by what it does'],
    ['ngozi and siobhan are off sick so its just me', ['ngozi', 'siobhan'], 'in small letters'],
    ['lunch with Oluwaseun Adeyemi again', ['Oluwaseun Adeyemi'], 'a given name and a surname'],
    ['Berg Balance Scale before lunch', [], 'a scale'],
    ['back in May with a new plan', [], 'a month'],
  ])('%s → %j (%s)', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });
});

describe('the conditional random field', () => {
  const random = randomFrom(3);
  const weighed = LABELS - 1;
  const model: Model = {
    labels: LABELS,
    weights: Float32Array.from({ length: SIZE * weighed }, () => random() - 0.5),
    scale: 0.2,
    transitions: Float64Array.from({ length: LABELS * LABELS + LABELS }, () => random() - 0.5),
  };

  it('gives each label the share that adding up all labellings gives', () => {
    const features = featuresOf(tokensOf('Mrs Gill sang'));
    const score = (labels: readonly number[]): number =>
      labels.reduce((sum, label, token) => {
        let local = 0;
        for (let at = token * PER_TOKEN; label > 0 && at < (token + 1) * PER_TOKEN; at++)
          local += (model.weights[(features[at] as number) * weighed + label - 1] as number) * model.scale;
        const step = token === 0 ? LABELS * LABELS + label : (labels[token - 1] as number) * LABELS + label;
        return sum + local + (model.transitions[step] as number);
      }, 0);
    const totals = new Float64Array(3 * LABELS);
    let all = 0;
    for (let code = 0; code < LABELS ** 3; code++) {
      const labels = [code % LABELS, Math.floor(code / LABELS) % LABELS, Math.floor(code / LABELS ** 2)];
      const weight = Math.exp(score(labels));
      all += weight;
      for (const [token, label] of labels.entries())
        totals[token * LABELS + label] = (totals[token * LABELS + label] as number) + weight;
    }
    const marginals = marginalsOf(features, model);
    for (const [index, total] of totals.entries()) expect(marginals[index]).toBeCloseTo(total / all, 8);
  });

  it('learns what it is shown', () => {
    const texts = [
      { text: 'we saw Blorb today', spans: [{ start: 7, end: 12, label: 'PERSON' }] },
      { text: 'we saw rain today', spans: [] },
    ];
    const learned = learn(
      texts.map((text) => exampleOf(text)),
      { rounds: 20, rate: 0.2, decay: 0.95, shrink: 0, dropout: 0, labels: LABELS },
      1,
    );
    expect(tag('they saw Blorb again', learned, 0)).toHaveLength(1);
    expect(tag('they saw rain again', learned, 0)).toHaveLength(0);
  });
});

it('tags a long text as it tags its pieces', () => {
  const piece = 'Ngozi met Rhiannon on the way home. ';
  expect(words(piece.repeat(1_500))).toHaveLength(3_000);
});

it('scores what is touched, what is right and what is flagged', () => {
  const texts = [
    { text: 'Mr Asante walked', spans: [{ start: 0, end: 9, label: 'PERSON' }] },
    { text: 'it rained', spans: [] },
  ];
  const { touched, right, flagged } = scoreOf(texts, (text) => (text.startsWith('Mr') ? [[3, 9]] : [[0, 2]]));
  expect([touched, right, flagged]).toEqual([1, 0.5, 1]);
});
