using LetDown.Firmware.CommandLine;

return await new FirmwareCommand().InvokeAsync(args);
