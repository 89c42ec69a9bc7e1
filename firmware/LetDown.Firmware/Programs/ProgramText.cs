using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;
using LetDown.Board.Json;
using LetDown.Core.Programs;

namespace LetDown.Firmware.Programs;

/// <summary>From a program's JSON text to the program, or to everything that is wrong with it. docs/developing/program.schema.json says the same to editors.</summary>
internal static class ProgramText
{
    /// <summary>Longest text, bytes: many times what a program with every step needs, and little for a disk.</summary>
    public const int Longest = 16 * 1024;

    /// <summary>What this firmware reads.</summary>
    public const int Version = 1;

    public static ProgramReading Read(ReadOnlySpan<byte> utf8)
    {
        if (utf8.Length > Longest)
        {
            return ProgramReading.Broken($"This is too long for a program, which has {Longest / 1024} kB at most.");
        }

        if (!Utf8.IsValid(utf8))
        {
            return ProgramReading.Broken("This is not text in UTF-8; save it as UTF-8.");
        }

        var mistakes = new Mistakes();
        try
        {
            return Read(JsonPlaces.Read(utf8, mistakes), mistakes);
        }
        catch (JsonException e)
        {
            AddNoJson(utf8, e, mistakes);
            return Refused(mistakes);
        }
    }

    private static ProgramReading Read(JsonPlace root, Mistakes mistakes)
    {
        if (Newer(root) is { } version)
        {
            // What else a newer text may hold is not for us to judge.
            var alone = new Mistakes();
            alone.Add(version, $"{version.Shown} is of a newer LetDown; this pump reads version {Version}");
            return Refused(alone);
        }

        var program = ProgramSections.Read(new Section(root, mistakes), mistakes);
        AddRules(program, root, mistakes);
        return mistakes.All.Count == 0 ? new(program, []) : Refused(mistakes);
    }

    /// <summary>The reader's own words for a text that stops in the middle are for programmers.</summary>
    private static void AddNoJson(ReadOnlySpan<byte> utf8, JsonException complaint, Mistakes mistakes)
    {
        var (spot, what) = JsonPlaces.Explain(utf8, complaint);
        var isAtEnd = spot == JsonSpot.Of(utf8, utf8.Length) || spot == JsonSpot.Of(utf8, utf8.TrimEnd(" \t\r\n"u8).Length);
        mistakes.Add(spot, isAtEnd ? "The text ends too early; is a } or ] missing?" : $"This is not JSON: {what.TrimEnd('.')}");
    }

    private static JsonPlace? Newer(JsonPlace root) =>
        root.Members.TryGetValue("version", out var version)
        && version.Kind == JsonTokenType.Number
        && double.TryParse(version.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
        && number > Version ? version : null;

    /// <summary>The rules know paths; the text knows where they lead.</summary>
    private static void AddRules(PumpProgram program, JsonPlace root, Mistakes mistakes)
    {
        var places = root.All().ToLookup(place => place.Path);
        foreach (var problem in ProgramRules.Check(program))
        {
            mistakes.Add(places[problem.Field].FirstOrDefault() ?? root, problem.Message);
        }
    }

    private static ProgramReading Refused(Mistakes mistakes) => new(null, [.. mistakes.All.Select(Problem)]);

    private static TextProblem Problem(Mistake mistake) =>
        new(mistake.Spot.Line, mistake.Spot.Column, mistake.Path, $"{Subject(mistake)}{mistake.What}{(mistake.What.EndsWith('?') ? "" : ".")}");

    /// <summary>What says something of the value itself goes on from its path.</summary>
    private static string Subject(Mistake mistake) => mistake switch
    {
        { Path: "" } => string.Empty,
        _ when mistake.What.Split(' ')[0] is "is" or "must" or "take" => $"{mistake.Path} ",
        _ => $"{mistake.Path}: ",
    };
}
