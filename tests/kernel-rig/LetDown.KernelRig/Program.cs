using LetDown.KernelRig.Running;
using LetDown.Rig.Reading;
using LetDown.Rig.Reports;

// In the guest: LetDown.KernelRig SCENARIO FIRMWARE DATA. tests/kernel-rig/run boots one that does this.
if (args is not [var file, var program, var data])
{
    Console.Error.WriteLine("LetDown.KernelRig SCENARIO FIRMWARE DATA: runs one scenario against the firmware, where the kernel rig's module is loaded.");
    return 2;
}

try
{
    var run = new KernelRun(ScenarioReader.Load(file), program, data);
    var result = run.Run(TimeProvider.System);
    foreach (var line in RunText.Lines(result))
    {
        Console.WriteLine(line);
    }

    foreach (var happened in result.Events)
    {
        Console.WriteLine($"  {happened.Elapsed.TotalSeconds,8:0.000} s  {happened.Kind} {happened.State} {happened.Reason}");
    }

    Console.WriteLine($"{run.Pace}; {run.TicksMissed} ticks missed by its own account");
    Console.WriteLine($"RECORD {RecordFile.Line(result)}");
    return result.HasPassed ? 0 : 1;
}
catch (Exception e) when (e is ScenarioException or KernelRigException or IOException)
{
    Console.Error.WriteLine($"kernel rig: {e.Message}");
    return 3;
}
