using LetDown.Benchmarks;

return BenchmarkCommands.Root().Parse(args).Invoke();
