// Stands in the bundle for packages that fetch: TensorFlow.js has one for models on the network, and ours never are.
export default () => {
  throw new Error('postlint uses no network');
};
