using LetDown.Rig;

return RigCommands.Root().Parse(args).Invoke();
