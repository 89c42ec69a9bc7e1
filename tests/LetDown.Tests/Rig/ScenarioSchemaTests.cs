using System.Globalization;
using System.Text.Json.Nodes;
using LetDown.App.Scenarios;
using LetDown.Rig.Reading;
using LetDown.Rig.Scenarios;
using LetDown.Simulator.Failures;
using NJsonSchema;
using YamlDotNet.RepresentationModel;

namespace LetDown.Tests.Rig;

/// <summary>The published schema says what the reader says.</summary>
public sealed class ScenarioSchemaTests
{
    private static readonly string Published = File.ReadAllText(Path.Combine(Repository.Root, "docs/testing/scenario.schema.json"));

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests/LetDown.SystemTests/scenarios"), "*.yaml").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task It_accepts_every_scenario_that_there_is(string file) => Assert.Empty(await ProblemsAsync(File.ReadAllText(file)));

    [Theory]
    [MemberData(nameof(WrongScenarios.BySchema), MemberType = typeof(WrongScenarios))]
    public async Task It_refuses_what_the_reader_refuses(string text, int line, int column, string told)
    {
        Assert.NotEmpty(await ProblemsAsync(text));
        Assert.NotEqual((0, 0, ""), (line, column, told));
    }

    [Theory]
    [MemberData(nameof(WrongScenarios.BeyondSchema), MemberType = typeof(WrongScenarios))]
    public async Task It_leaves_to_the_reader_what_compares_values(string text, int line, int column, string told)
    {
        Assert.Empty(await ProblemsAsync(text));
        Assert.NotEqual((0, 0, ""), (line, column, told));
    }

    [Fact]
    public async Task Both_accept_every_failure_that_has_a_meaning_and_no_other()
    {
        foreach (var (part, kind) in FailureWords.Parts.SelectMany(part => FailureWords.Kinds.Select(kind => (part, kind))))
        {
            var text = Step($"fail: {{ part: {part.Word()}, kind: {kind.Word()} }}");
            var fits = FailureTable.HasMeaning(part, kind);
            Assert.Equal((fits, fits), ((await ProblemsAsync(text)).Count == 0, ScenarioFile.MistakesIn(text).Count == 0));
        }
    }

    [Fact]
    public async Task Both_know_the_same_words()
    {
        string[] texts =
        [
            .. Words.All<LetDown.Core.Session.PumpState>().Select(word => Expect($"state: {Words.Of(word)}, by: 2")),
            .. Words.All<LetDown.Core.Session.SessionReason>().Select(word => Expect($"state: idle, reason: {Words.Of(word)}, by: 2")),
            .. Words.All<LetDown.Core.Session.SessionEventKind>().Select(word => Expect($"journal: {Words.Of(word)}, side: left, atMost: 0")),
            .. Words.All<LetDown.Core.Safety.Fault>().Select(word => Expect($"journal: fault, fault: {Words.Of(word)}, by: 2")),
            .. Words.All<LetDown.Core.Safety.Notice>().Select(word => Expect($"notice: {Words.Of(word)}, from: 1, by: 2")),
            .. Enum.GetValues<MeasureKind>().Select(word => Expect($"measure: {Words.Of(word)}, unit: {word.Unit()}, {(word.HasFrom() ? "from: 1, " : "")}atMost: 2")),
            .. Words.All<LetDown.Core.Buttons>().Select(word => Step($"press: {Words.Of(word)}")),
            .. Words.All<LetDown.Core.CommandOutcome>().Select(word => Step($"command: pause, answer: {Words.Of(word)}")),
            .. Enum.GetValues<Upset>().Select(word => Step($"upset: {Words.Of(word)}")),
            .. LetDown.Core.Programs.BuiltInPrograms.All.Select(program => Step($"command: start, program: {program.Name}")),
            Step("hold: none"), Step("command: start, side: right"), Step("leak: { side: right, size: 0.05 }"), Step("leak: { side: left, size: 0 }"), Step("command: suction, suction: 900"), Step("command: quiet, quiet: 0"), Step("press: [stop, letDown]"), Expect("screen: \"12\", by: 2"),
        ];
        foreach (var text in texts)
        {
            Assert.Empty(ScenarioFile.MistakesIn(text));
            Assert.Empty(await ProblemsAsync(text));
        }
    }

    [Fact]
    public void The_console_prints_the_published_one() => Assert.Equal(Published, ScenarioFiles.Schema());

    private static string Step(string what) => $"name: x\nend: 5\ntimeline: [{{ at: 1, {what} }}]\nexpect: [{{ by: 1, state: idle }}]\n";

    private static string Expect(string what) => $"name: x\nend: 5\nexpect: [{{ {what} }}]\n";

    private static async Task<ICollection<NJsonSchema.Validation.ValidationError>> ProblemsAsync(string yaml)
    {
        var schema = await JsonSchema.FromJsonAsync(Published, TestContext.Current.CancellationToken);
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return schema.Validate(Json(stream.Documents[0].RootNode)!.ToJsonString());
    }

    private static JsonNode? Json(YamlNode node) => node switch
    {
        YamlMappingNode mapping => new JsonObject(mapping.Children.Select(pair => KeyValuePair.Create(((YamlScalarNode)pair.Key).Value!, Json(pair.Value)))),
        YamlSequenceNode list => new JsonArray([.. list.Children.Select(Json)]),
        YamlScalarNode scalar when Scalars.Number(scalar) is { } number => JsonNode.Parse(number.ToString(CultureInfo.InvariantCulture)),
        YamlScalarNode scalar => JsonValue.Create(scalar.Value!),
        _ => throw new InvalidOperationException("No other node."),
    };
}
