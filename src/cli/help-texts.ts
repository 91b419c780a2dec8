/** What the help of a command ends with. */

export const SITES_EXAMPLE = `
Example:
  postlint sites import Hospital.csv --organisation CODE -o sites.yaml
and in postlint.config.yaml:
  extends: ./sites.yaml
`;

export const INIT_EXAMPLE = `
It writes postlint.config.yaml into this folder, and never over a configuration that is there.
`;

export const COMPLETION_EXAMPLE = `
Examples:
  source <(postlint completion bash)                                     in ~/.bashrc
  postlint completion zsh > "\${fpath[1]}/_postlint"                      once
  postlint completion fish > ~/.config/fish/completions/postlint.fish    once
`;

export const BASELINE_EXAMPLE = `
Example:
  postlint baseline add content/ --reason 'published before we checked; to be gone through by summer'
  postlint content/                      finds only what is new, and counts the rest
  postlint baseline prune                when some of them are mended
`;

export const CLEAN_EXAMPLE = `
Example:
  postlint clean IMG_4417.jpg IMG_4418.heic -o clean
  postlint clean late-shift.jpg --redact -o clean
Each copy is read again before it gets its name. Exit code 0: all were written; 2: some were not.
`;
