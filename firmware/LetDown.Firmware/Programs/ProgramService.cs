using System.Text;
using Grpc.Core;
using LetDown.Core.Programs;
using LetDown.Firmware.Logging;
using Microsoft.Extensions.Logging;
using Wire = LetDown.Protocol.V1;

namespace LetDown.Firmware.Programs;

/// <summary>The Programs service of letdown.v1.</summary>
internal sealed class ProgramService(ProgramStore store, ILogger<ProgramService> log) : Wire.Programs.ProgramsBase
{
    public override Task<Wire.ProgramList> List(Wire.ListProgramsRequest request, ServerCallContext context)
    {
        var list = new Wire.ProgramList();
        list.Programs.Add(BuiltInPrograms.All.Select(program => ProgramMap.Entry(KeptProgram.BuiltIn(program))));
        try
        {
            list.Programs.Add(store.Hers().Select(ProgramMap.Entry));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            list.Trouble = $"Your own programs cannot be read just now: {e.Message.TrimEnd('.')}.";
        }

        return Task.FromResult(list);
    }

    public override Task<Wire.ProgramReply> Get(Wire.GetProgramRequest request, ServerCallContext context) =>
        Answer(() => store.Find(request.Name) is { } kept ? Found(kept) : Unknown());

    public override Task<Wire.ProgramReply> Check(Wire.CheckProgramRequest request, ServerCallContext context) =>
        Answer(() => Checked(request.Json, program => Done(Verdict(program), program)));

    public override Task<Wire.ProgramReply> Save(Wire.SaveProgramRequest request, ServerCallContext context) =>
        Answer(() => Checked(request.Json, program => Saved(program, request)));

    public override Task<Wire.ProgramReply> Delete(Wire.DeleteProgramRequest request, ServerCallContext context) =>
        Answer(() => Deleted(request.Name));

    /// <summary>A check that says “fine” and a save that says no would leave her alone with it.</summary>
    private static string Verdict(PumpProgram program) => BuiltInPrograms.All.Any(known => known.Name == program.Name)
        ? $"The program is fine, but “{program.Name}” comes with the pump: give yours another name to keep it."
        : "The program is fine.";

    private static Wire.ProgramReply Checked(string json, Func<PumpProgram, Wire.ProgramReply> use)
    {
        var reading = ProgramText.Read(Encoding.UTF8.GetBytes(json));
        return reading.Program is { } program ? use(program) : ProgramMap.Faulty(reading);
    }

    private static Wire.ProgramReply Found(KeptProgram kept)
    {
        var reply = kept.Reading.Program is { } program
            ? new Wire.ProgramReply { Outcome = Wire.ProgramOutcome.Done, Program = ProgramMap.Details(program, kept.Kind) }
            : ProgramMap.Faulty(kept.Reading);
        reply.Json = kept.Json;
        return reply;
    }

    private Wire.ProgramReply Saved(PumpProgram program, Wire.SaveProgramRequest request)
    {
        var name = program.Name;
        switch (store.Save(program, request.Json, request.Replace))
        {
            case ProgramSaving.BuiltIn:
                return ProgramMap.Reply(Wire.ProgramOutcome.BuiltIn, $"“{name}” comes with the pump and stays as it is. Give yours another name.");
            case ProgramSaving.NameTaken:
                return ProgramMap.Reply(Wire.ProgramOutcome.NameTaken, $"You have a program “{name}” already. Choose another name, or delete that one first.");
            case ProgramSaving.TooMany:
                return ProgramMap.Reply(
                    Wire.ProgramOutcome.TooMany,
                    FormattableString.Invariant($"The pump keeps {ProgramStore.Most} programs of yours, and has them. Delete one first: “letdown program delete NAME”."));
            case ProgramSaving.Replaced:
                log.ProgramSaved(name);
                return Done($"“{name}” is changed.", program);
            default:
                log.ProgramSaved(name);
                return Done($"“{name}” is kept. Start with it: letdown start --program {name}", program);
        }
    }

    private Wire.ProgramReply Deleted(string name)
    {
        if (store.Delete(name))
        {
            log.ProgramDeleted(ProgramRules.IsName(name) ? name : "of an unusual name");
            return ProgramMap.Reply(Wire.ProgramOutcome.Done, $"“{name}” is deleted.");
        }

        return ProgramStore.BuiltIn(name) is null
            ? Unknown()
            : ProgramMap.Reply(Wire.ProgramOutcome.BuiltIn, $"“{name}” comes with the pump and cannot be deleted.");
    }

    private static Wire.ProgramReply Unknown() =>
        ProgramMap.Reply(Wire.ProgramOutcome.Unknown, "There is no program of that name. “letdown program list” shows what there is.");

    private static Wire.ProgramReply Done(string message, PumpProgram program)
    {
        var reply = ProgramMap.Reply(Wire.ProgramOutcome.Done, message);
        reply.Program = ProgramMap.Details(program, Wire.ProgramKind.Hers);
        return reply;
    }

    private static Task<Wire.ProgramReply> Answer(Func<Wire.ProgramReply> work)
    {
        try
        {
            return Task.FromResult(work());
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return Task.FromResult(ProgramMap.Reply(Wire.ProgramOutcome.Disk, $"The pump's disk says no: {e.Message.TrimEnd('.')}."));
        }
    }
}
