using System.Globalization;
using System.Text.Json.Nodes;
using CsCheck;
using LetDown.App.Scenarios;
using LetDown.Rig.Bench.Files;
using LetDown.Rig.Reading;
using LetDown.Tests.Host;
using NJsonSchema;
using YamlDotNet.RepresentationModel;

namespace LetDown.Tests.WiredBench;

/// <summary>Bench files: read, refused with place and reason, and the published schema says the same.</summary>
public sealed class BenchReaderTests
{
    private const string Letters = "{}[]:,-\"'#&*!|>%@`\n\t 0.aé";

    private static readonly string Published = File.ReadAllText(Path.Combine(Repository.Root, "docs/testing/bench.schema.json"));

    [Theory]
    [MemberData(nameof(WrongBenches.All), MemberType = typeof(WrongBenches))]
    public void Every_mistake_has_its_place_and_says_what_would_be_right(string text, int line, int column, string told)
    {
        var mistakes = BenchTexts.MistakesIn(text);
        var mistake = mistakes.FirstOrDefault(one => one.Message.Contains(told, StringComparison.Ordinal));
        Assert.True(mistake is not null, string.Join('\n', mistakes));
        Assert.Equal((line, column), ((int)mistake.Line, (int)mistake.Column));
    }

    [Theory]
    [MemberData(nameof(WrongBenches.BySchema), MemberType = typeof(WrongBenches))]
    public async Task The_schema_refuses_it_too(string text, int line, int column, string told)
    {
        Assert.NotEmpty(await ProblemsAsync(text));
        Assert.NotEqual((0, 0, ""), (line, column, told));
    }

    [Theory]
    [MemberData(nameof(WrongBenches.BeyondSchema), MemberType = typeof(WrongBenches))]
    public async Task What_compares_values_is_left_to_the_reader(string text, int line, int column, string told)
    {
        Assert.Empty(await ProblemsAsync(text));
        Assert.NotEqual((0, 0, ""), (line, column, told));
    }

    [Theory]
    [InlineData(BenchTexts.Least)]
    [InlineData(BenchTexts.Whole)]
    public async Task Both_accept_what_is_right(string text)
    {
        Assert.Empty(BenchTexts.MistakesIn(text));
        Assert.Empty(await ProblemsAsync(text));
    }

    [Fact]
    public void Everything_said_is_read()
    {
        var bench = BenchTexts.Read(BenchTexts.Whole);
        Assert.Equal(new("unix:/run/letdown/pump.sock", "4f"), bench.Pump);
        Assert.Equal(["127.0.0.1:5025", "/dev/ttyUSB0"], bench.Instruments.Select(one => one.Address));
        Assert.Equal((TimeSpan.FromSeconds(0.5), false), (bench.Instruments[0].Timeout, bench.Instruments[0].IsReset));
        Assert.Equal((TimeSpan.FromSeconds(1), true, 115200), (bench.Instruments[1].Timeout, bench.Instruments[1].IsReset, bench.Instruments[1].Baud));
        Assert.Equal(BenchQuantities.All, bench.Measures.Select(place => place.Quantity));
        Assert.Equal(new(BenchQuantity.LineLeft, "gauges", "MEAS:VOLT? (@101)", 75.2, -1.5), bench.Measures[0]);
        Assert.Equal(148.9, bench.Measures[0].Value(2), 1e-9); // 2 V · 75.2 − 1.5
        Assert.Equal("MEAS:WEIG? (@left)", bench.Measures[3].Ask);
        Assert.Equal(new("gauges", "ROUT:CLOS (@1)", "ROUT:OPEN (@1)"), bench.Vent);
        Assert.Equal(new("scales", "OPEN {side}", "SHUT {side}"), bench.Leaks);
        Assert.Equal([ManualWhen.Before, ManualWhen.Before, ManualWhen.Step, ManualWhen.After], bench.Manual.Select(step => step.When));
        Assert.Equal(new(15, 30), bench.Manual[1].Limits);
        Assert.Equal((5, 3, 100, "/srv/benches"), (bench.AgreeVacuum, bench.AgreeMilk, bench.Rate, bench.Reservations));
    }

    [Fact]
    public void Answers_fit_their_questions_or_are_told_with_their_place()
    {
        using var folder = new TemporaryFolder();
        var (bench, file) = (BenchTexts.Read(BenchTexts.Whole), folder.File("answers.yaml"));
        File.WriteAllText(file, "seal: yes\nroom: 21.5\n");
        Assert.Equal([("room", "21.5"), ("seal", "yes")], AnswersReader.Load(file, bench).Select(pair => (pair.Key, pair.Value)).Order());
        File.WriteAllText(file, "seal: 3\nroom: warm\nlights: yes\n");
        var wrong = Assert.Throws<ScenarioException>(() => AnswersReader.Load(file, bench)).Mistakes;
        Assert.Equal([1, 2, 3], wrong.Select(mistake => (int)mistake.Line));
        Assert.Contains("must be yes or no", wrong[0].Message, StringComparison.Ordinal);
        Assert.Contains("must be a number", wrong[1].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_spoilt_file_is_read_or_refused_with_its_place() =>
        Gen.Select(Gen.Int[0, BenchTexts.Whole.Length - 1], Gen.Int[0, Letters.Length - 1], Gen.Int[0, 12]).Array[1, 4].Sample(
            changes =>
            {
                var text = BenchTexts.Whole;
                foreach (var (at, letter, cut) in changes)
                {
                    var from = Math.Min(at, text.Length);
                    text = text[..from] + Letters[letter] + text[Math.Min(text.Length, from + cut)..];
                }

                Assert.All(BenchTexts.MistakesIn(text), mistake => Assert.InRange(mistake.Line, 0, text.Split('\n').Length + 1));
            },
            iter: 500);

    [Fact]
    public void The_console_prints_the_published_schema() => Assert.Equal(Published, ScenarioFiles.BenchSchema());

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
