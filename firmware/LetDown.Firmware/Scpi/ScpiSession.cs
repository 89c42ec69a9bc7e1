using System.Globalization;

namespace LetDown.Firmware.Scpi;

/// <summary>One connection to an instrument: finds the commands of a message, has them done, answers, keeps errors. Not thread-safe.</summary>
internal sealed class ScpiSession
{
    private const int HighestMask = 255;

    private readonly ScpiStatus _status = new();
    private readonly List<ScpiCommand> _commands;

    /// <param name="identity">The four fields of *IDN?.</param>
    /// <param name="reset">What *RST does.</param>
    /// <param name="own">The instrument's own commands.</param>
    public ScpiSession(string identity, Func<Task> reset, IEnumerable<ScpiCommand> own) => _commands = [.. Common(identity, reset), .. own];

    /// <summary>Every command it knows.</summary>
    public IReadOnlyList<ScpiCommand> Commands => _commands;

    /// <summary>Does what a message says. Answers of several queries stand in one line, with semicolons; empty when nothing was asked.</summary>
    public async Task<string> HandleAsync(string message)
    {
        var answers = new List<string>();
        try
        {
            var reader = new ScpiReader(message);
            IReadOnlyList<string> path = [];
            while (reader.Next() is { } unit)
            {
                var words = unit.IsCommon || unit.IsFromRoot ? unit.Mnemonics : [.. path, .. unit.Mnemonics];
                path = unit.IsCommon ? path : [.. words.SkipLast(1)];
                var answer = await DoAsync(unit, words);
                answers.AddRange(unit.IsQuery ? [answer] : []);
            }
        }
        catch (ScpiException e)
        {
            _status.Add(e.Error);
        }

        return string.Join(';', answers);
    }

    /// <summary>A message was too long to be read.</summary>
    public void Overrun() => _status.Add(ScpiError.InputOverrun);

    private Task<string> DoAsync(ScpiUnit unit, IReadOnlyList<string> words)
    {
        var command = _commands.Find(one => one.Header.IsQuery == unit.IsQuery && one.Header.Fits(words))
            ?? throw new ScpiException(ScpiError.UndefinedHeader.About($"{string.Join(':', words)}{(unit.IsQuery ? "?" : "")}"));
        return command.DoAsync(new(unit.Parameters));
    }

    private IEnumerable<ScpiCommand> Common(string identity, Func<Task> reset)
    {
        yield return Bare("*CLS", () => _status.Clear());
        yield return Mask("*ESE", mask => _status.EventMask = mask);
        yield return Ask("*ESE?", () => _status.EventMask);
        yield return Ask("*ESR?", _status.TakeEvents);
        yield return Answer("*IDN?", () => identity);
        yield return Bare("*OPC", _status.Complete);
        yield return Ask("*OPC?", () => 1);
        yield return ScpiCommand.Of("*RST", "", async arguments =>
        {
            arguments.End();
            await reset();
            return "";
        });
        yield return Mask("*SRE", mask => _status.ServiceMask = mask);
        yield return Ask("*SRE?", () => _status.ServiceMask);
        yield return Ask("*STB?", () => _status.Byte);
        yield return Ask("*TST?", () => 0);
        yield return Bare("*WAI", () => { });
        yield return Answer("SYSTem:ERRor[:NEXT]?", () => $"{_status.TakeError()}");
        yield return Ask("SYSTem:ERRor:COUNt?", () => _status.ErrorCount);
        yield return Answer("SYSTem:VERSion?", () => "1999.0");
    }

    private static ScpiCommand Answer(string header, Func<string> answer) => ScpiCommand.Of(header, "", arguments =>
    {
        arguments.End();
        return answer();
    });

    private static ScpiCommand Ask(string header, Func<int> answer) => Answer(header, () => answer().ToString(CultureInfo.InvariantCulture));

    private static ScpiCommand Bare(string header, Action act) => Answer(header, () =>
    {
        act();
        return "";
    });

    private static ScpiCommand Mask(string header, Action<int> set) => ScpiCommand.Of(header, "0 to 255", arguments =>
    {
        var mask = (int)Math.Round(arguments.Number(0, HighestMask));
        arguments.End();
        set(mask);
        return "";
    });
}
