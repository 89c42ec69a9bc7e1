using LetDown.Protocol.V1;

namespace LetDown.Host.Client;

/// <summary>The programs that a pump has. Whatever is wrong with one is an answer, not an error. Thread-safe.</summary>
public sealed class PumpPrograms
{
    private readonly PumpClient _pump;
    private readonly Protocol.V1.Programs.ProgramsClient _programs;

    internal PumpPrograms(PumpClient pump, Protocol.V1.Programs.ProgramsClient programs) => (_pump, _programs) = (pump, programs);

    /// <summary>All there are, those of every pump first.</summary>
    /// <exception cref="PumpUnreachableException">The pump does not answer.</exception>
    public Task<ProgramList> ListAsync(CancellationToken cancellation = default) =>
        _pump.AskAsync(options => _programs.ListAsync(new ListProgramsRequest(), options), cancellation);

    /// <summary>One of them, with its text.</summary>
    /// <exception cref="PumpUnreachableException">The pump does not answer.</exception>
    public Task<ProgramReply> GetAsync(string name, CancellationToken cancellation = default) =>
        _pump.AskAsync(options => _programs.GetAsync(new GetProgramRequest { Name = name }, options), cancellation);

    /// <summary>Says what is wrong with a text; keeps nothing.</summary>
    /// <exception cref="PumpUnreachableException">The pump does not answer.</exception>
    public Task<ProgramReply> CheckAsync(string json, CancellationToken cancellation = default) =>
        _pump.AskAsync(options => _programs.CheckAsync(new CheckProgramRequest { Json = json }, options), cancellation);

    /// <summary>Keeps a text under the name that stands in it.</summary>
    /// <param name="json">The text, <see cref="ProgramTexts.Longest"/> bytes at most.</param>
    /// <param name="replace">Instead of her program of that name; else such a name is refused.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    /// <exception cref="PumpUnreachableException">The pump does not answer.</exception>
    public Task<ProgramReply> SaveAsync(string json, bool replace, CancellationToken cancellation = default) =>
        _pump.AskAsync(options => _programs.SaveAsync(new SaveProgramRequest { Json = json, Replace = replace }, options), cancellation);

    /// <summary>Deletes one of hers.</summary>
    /// <exception cref="PumpUnreachableException">The pump does not answer.</exception>
    public Task<ProgramReply> DeleteAsync(string name, CancellationToken cancellation = default) =>
        _pump.AskAsync(options => _programs.DeleteAsync(new DeleteProgramRequest { Name = name }, options), cancellation);
}
