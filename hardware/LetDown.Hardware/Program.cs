using LetDown.Hardware;

return HardwareCommand.Root(Console.Out).Parse(args).Invoke();
