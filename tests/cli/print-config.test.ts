import { expect, it } from 'vitest';
import { postlint, withFolder } from '../support/cli.ts';

it('--print-config says which fields of content files are read, and where that was said', () =>
  withFolder(
    {
      'base.yaml': 'content:\n  - files: plans/*.csv\n    text: Wording\n',
      'postlint.config.yaml':
        'extends: ./base.yaml\naudience: public\ncontent:\n  - files: news/*.json\n    text: [title, body]\n',
      'plans/may.csv': 'Wording,Owner\nTea is in the urn,Tom\n',
    },
    async (cwd) => {
      const { code, stdout, stderr } = await postlint(['plans/may.csv', '--print-config'], { cwd });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      const { content, origins } = JSON.parse(stdout);
      expect(content).toEqual([
        expect.objectContaining({ files: ['plans/*.csv'], text: ['Wording'] }),
        expect.objectContaining({ files: ['news/*.json'], text: ['title', 'body'] }),
      ]);
      expect(origins).toEqual({
        audience: 'postlint.config.yaml:2:1',
        content: ['base.yaml:1:1', 'postlint.config.yaml:3:1'],
      });
    },
  ));
