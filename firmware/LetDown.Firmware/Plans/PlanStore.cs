using Google.Protobuf;
using LetDown.Core.Planning;
using LetDown.Firmware.Programs;
using Wire = LetDown.Protocol.V1;

namespace LetDown.Firmware.Plans;

/// <summary>
/// Her plan in a file of the pump's, so that it holds when no computer is there. Whatever cannot be read or used is the usual plan: a pump must not fail to start
/// for it. Thread-safe; not for the loop's thread.
/// </summary>
internal sealed class PlanStore(string directory)
{
    private const string Name = "plan.pb";

    /// <summary>A plan is some dozens of bytes.</summary>
    private const int Longest = 4096;

    private readonly Lock _file = new();

    private string Path => System.IO.Path.Combine(directory, Name);

    /// <summary>The plan that is kept; the usual one when there is none.</summary>
    /// <param name="complaint">What is wrong with the one that is there, in one sentence; null when nothing is.</param>
    public PersonalPlan Read(out string? complaint)
    {
        complaint = null;
        try
        {
            lock (_file)
            {
                var file = new FileInfo(Path);
                if (!file.Exists)
                {
                    return PersonalPlan.Usual;
                }

                var plan = file.Length <= Longest ? PlanMap.FromWire(Wire.Plan.Parser.ParseFrom(File.ReadAllBytes(Path))) : null;
                complaint = plan is { IsUsable: true } ? null : "it is no plan that can be used";
                return complaint is null ? plan! : PersonalPlan.Usual;
            }
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or InvalidProtocolBufferException)
        {
            complaint = e.Message;
            return PersonalPlan.Usual;
        }
    }

    /// <summary>Keeps a plan; on the disk when it returns.</summary>
    /// <exception cref="IOException">The disk does not take it.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public void Write(PersonalPlan plan)
    {
        lock (_file)
        {
            if (plan == PersonalPlan.Usual)
            {
                File.Delete(Path);
                FolderSync.Flush(directory);
            }
            else
            {
                WholeFile.Write(directory, Name, PlanMap.ToWire(plan).ToByteArray());
            }
        }
    }
}
