using System.Text.Json.Nodes;
using CsCheck;
using LetDown.App.Programs;
using LetDown.Core.Programs;
using LetDown.Firmware.Programs;
using NJsonSchema;
using static LetDown.Tests.Programs.ProgramTexts;

namespace LetDown.Tests.Programs;

/// <summary>The published schema says what the pump says.</summary>
public sealed class ProgramSchemaTests
{
    private static readonly string Published = File.ReadAllText(Path.Combine(Repository.Root, "docs/developing/program.schema.json"));

    public static TheoryData<string> Numbers =>
    [
        "stimulation.mmHg", "stimulation.cyclesPerMinute", "expression.cyclesPerMinute", "expression.atMostMmHg",
        "coaxAfterSeconds", "worthGramsPerMinute", "minutes", "targetGrams",
    ];

    [Fact]
    public async Task It_accepts_every_program_that_the_pump_has()
    {
        var schema = await JsonSchema.FromJsonAsync(Published, TestContext.Current.CancellationToken);

        Assert.All(BuiltInPrograms.All, program => Assert.Empty(schema.Validate(ProgramJson.Write(program))));
        Assert.Empty(schema.Validate(ByTheClock));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void Its_limits_are_the_rules_own(string path)
    {
        var limits = Property(path);
        var (low, high) = (limits["minimum"]!.GetValue<double>(), limits["maximum"]!.GetValue<double>());

        Assert.Empty(Problems(With(Member(path, low))));
        Assert.Empty(Problems(With(Member(path, high))));
        Assert.StartsWith($"{path} is", Assert.Single(Read(With(Member(path, low - 0.01))).Problems).Sentence, StringComparison.Ordinal);
        Assert.StartsWith($"{path} is", Assert.Single(Read(With(Member(path, high + 0.01))).Problems).Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("stimulation.mmHg")]
    [InlineData("stimulation.cyclesPerMinute")]
    [InlineData("expression.cyclesPerMinute")]
    [InlineData("coaxAfterSeconds")]
    [InlineData("worthGramsPerMinute")]
    [InlineData("minutes")]
    public void Its_defaults_are_the_pumps_choice(string path) => Assert.Equal(
        Whole(Program(With("\"breasts\": \"in-turn\""))), Whole(Program(With(Member(path, Property(path)["default"]!.GetValue<double>())))));

    [Fact]
    public void Its_limits_of_steps_and_words_are_the_rules_own()
    {
        var steps = Property("steps");
        var minutes = steps["items"]!["properties"]!["minutes"]!;
        Assert.Equal(ProgramRules.MostSteps, steps["maxItems"]!.GetValue<int>());
        Assert.Empty(Problems(With($"\"breasts\": \"one\", {Steps(minutes["minimum"]!.GetValue<double>())}")));
        Assert.Empty(Problems(With($"\"breasts\": \"one\", {Steps(minutes["maximum"]!.GetValue<double>())}")));
        Assert.NotEmpty(Problems(With(Steps(minutes["minimum"]!.GetValue<double>() - 0.001))));
        Assert.Equal(ProgramRules.LongestExplanation, Property("explanation")["maxLength"]!.GetValue<int>());
        Assert.Equal($"^[a-z0-9-]{{1,{ProgramRules.LongestName}}}$", Property("name")["pattern"]!.GetValue<string>());
        Assert.Equal(ProgramWords.Breasts.Keys, Property("breasts")["enum"]!.AsArray().Select(word => word!.GetValue<string>()));
        Assert.Equal(ProgramWords.Phases.Keys, steps["items"]!["properties"]!["do"]!["enum"]!.AsArray().Select(word => word!.GetValue<string>()));
        Assert.Equal(ProgramText.Version, Property("version")["enum"]![0]!.GetValue<int>());
    }

    [Fact]
    public async Task It_and_the_pump_know_the_same_members()
    {
        var schema = await JsonSchema.FromJsonAsync(Published, TestContext.Current.CancellationToken);
        var known = JsonNode.Parse(Published)!["properties"]!.AsObject().Select(property => property.Key);
        var unknown = Assert.Single(Read(With("\"mood\": \"calm\"")).Problems).Sentence;

        Assert.Equal(known.Order(), unknown.TrimEnd('.').Split("expected ")[1].Split(", ").Order());
        Assert.NotEmpty(schema.Validate(With("\"mood\": \"calm\"")));
    }

    [Fact]
    public async Task What_one_accepts_the_other_accepts()
    {
        var schema = await JsonSchema.FromJsonAsync(Published, TestContext.Current.CancellationToken);
        var number = Gen.Double[-1, 300].Select(value => value.ToString("0.###", System.Globalization.CultureInfo.InvariantCulture));
        var value = Gen.OneOf(number, Gen.Const("null"), Gen.Const("true"), Gen.Const("\"x\""), Gen.Const("[]"), Gen.Const("{}"));
        Gen.Select(Gen.Int[0, 7], value).Sample((which, said) =>
        {
            var text = With(Member(Numbers.ElementAt(which).Data, said));
            Assert.Equal(schema.Validate(text).Count == 0, Read(text).Program is not null);
        });
    }

    [Fact]
    public void Every_member_is_described() => Assert.All(
        Members(JsonNode.Parse(Published)!), property => Assert.False(string.IsNullOrWhiteSpace((string?)property.Value!["description"]), property.Key));

    [Fact]
    public void The_console_prints_the_published_one() => Assert.Equal(Published, ProgramSchema.Text());

    private static IEnumerable<KeyValuePair<string, JsonNode?>> Members(JsonNode schema) => schema["properties"] is not JsonObject properties
        ? []
        : properties.SelectMany(property => Members(property.Value!).Concat(Members(property.Value!["items"] ?? new JsonObject())).Prepend(property));

    private static JsonNode Property(string path) =>
        path.Split('.').Aggregate(JsonNode.Parse(Published)!, (schema, name) => schema["properties"]![name]!);

    private static string Member(string path, object value)
    {
        var said = FormattableString.Invariant($"{value}");
        return path.Split('.') is [var section, var name] ? $"\"{section}\": {{ \"{name}\": {said} }}" : $"\"{path}\": {said}";
    }

    private static string Steps(double minutes) => FormattableString.Invariant($"\"steps\": [ {{ \"do\": \"pump\", \"minutes\": {minutes} }} ]");
}
