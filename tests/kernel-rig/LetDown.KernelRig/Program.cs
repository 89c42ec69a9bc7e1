using System.IO.Compression;
using System.Text;
using LetDown.KernelRig.Running;
using LetDown.Rig.Reading;
using LetDown.Rig.Reports;
using LetDown.Rig.Running;
using LetDown.Rig.Scenarios;
using LetDown.Rig.Traces;

// In the guest: LetDown.KernelRig run|recover SCENARIO FIRMWARE DATA. tests/kernel-rig/run boots one that does this.
if (args is not [("run" or "recover") and var what, var file, var program, var data])
{
    Console.Error.WriteLine("LetDown.KernelRig run|recover SCENARIO FIRMWARE DATA: runs one scenario against the firmware, where the kernel rig's module is loaded; or looks at what is left after its computer was reset.");
    return 2;
}

try
{
    var scenario = ScenarioReader.Load(file);
    if (what == "recover")
    {
        var recovered = new Recovery(scenario, program, data).Run(TimeProvider.System);
        Tell(recovered);
        return recovered.HasPassed ? 0 : 1;
    }

    var run = new KernelRun(scenario, program, data);
    var result = run.Run(TimeProvider.System, judged =>
    {
        Tell(judged);
        if (run.ComputerEnds is { } end)
        {
            End(end, judged.HasPassed);
        }
    });
    return result.HasPassed && run.ComputerEnds is null ? 0 : 1;
}
catch (Exception e) when (e is ScenarioException or KernelRigException or IOException)
{
    Console.Error.WriteLine($"kernel rig: {e.Message}");

    // A file that is not for this rig is refused; anything else is something that went wrong.
    return e is ScenarioException ? 3 : 1;
}

static void Tell(RunResult result)
{
    foreach (var line in RunText.Lines(result))
    {
        Console.WriteLine(line);
    }

    foreach (var line in result.Loop is { } loop ? LoopText.Lines(loop) : [])
    {
        Console.WriteLine(line);
    }

    foreach (var happened in result.Events)
    {
        Console.WriteLine($"  {happened.Elapsed.TotalSeconds,8:0.000} s  {happened.Kind} {happened.State} {happened.Reason}");
    }

    Console.WriteLine($"RECORD {RecordFile.Line(result)}");
    Console.WriteLine($"JUNIT {Convert.ToBase64String(Encoding.UTF8.GetBytes(JUnitReport.Of([result]).Root!.Elements().Single().ToString()))}");
    Console.WriteLine($"TRACE {Convert.ToBase64String(Packed(result))}");
}

// A run of half a minute has 200 kB of it, packed 30, and every byte takes its time on a serial line.
static byte[] Packed(RunResult result)
{
    using var packed = new MemoryStream();
    using (var text = new StreamWriter(new GZipStream(packed, CompressionLevel.Optimal)))
    {
        TraceFile.Write(text, result.Scenario.File, result.Trace, withNames: true);
    }

    return packed.ToArray();
}

// Comes back only when nobody ended this computer.
static void End(Upset end, bool hasPassed)
{
    const int Patience = 60;
    Console.WriteLine($"KERNEL RIG COMES BACK {(hasPassed ? 0 : 1)}");
    for (var second = 1; second <= Patience; second++)
    {
        Thread.Sleep(TimeSpan.FromSeconds(1));
        if (end == Upset.CutPower)
        {
            // A reset at once: nothing is written out, no process hears of it.
            File.WriteAllText("/proc/sysrq-trigger", "b");
        }

        Console.WriteLine($"waiting for the watchdog: {second} s");
    }

    Console.WriteLine("FAIL  nobody reset this computer");
}
