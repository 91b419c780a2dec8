// Builds the package after npm has fetched it. Where npm fetches it from its repository to install it for everybody,
// as pre-commit has it do, it leaves out what the build needs: then that is installed here first.
import { execFileSync } from 'node:child_process';

const FOR_EVERYBODY = /^npm_config_(?:global|location|prefix|local_prefix|install_links|allow_git)$/i;

const npm = (args) => {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !FOR_EVERYBODY.test(name)));
  const [program, ...first] = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  execFileSync(program, [...first, ...args], { env, stdio: ['ignore', 2, 2] });
};

const isThere = (name) => {
  try {
    import.meta.resolve(name);
    return true;
  } catch {
    return false;
  }
};

if (!isThere('esbuild')) npm(['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund']);
npm(['run', 'build']);
