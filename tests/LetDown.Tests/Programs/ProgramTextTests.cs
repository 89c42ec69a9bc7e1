using System.Text;
using CsCheck;
using LetDown.Core.Programs;
using LetDown.Core.Units;
using LetDown.Firmware.Programs;
using static LetDown.Tests.Programs.ProgramTexts;

namespace LetDown.Tests.Programs;

public sealed class ProgramTextTests
{
    public static TheoryData<string> BuiltIn => [.. BuiltInPrograms.All.Select(program => program.Name)];

    [Fact]
    public void Everything_in_a_text_is_in_the_program()
    {
        var program = Program(ByTheClock);

        Assert.Equal(("my-evening", "By the clock.", Breasts.Together), (program.Name, program.Explanation, program.Breasts));
        Assert.Equal([ClockPhase.Pump, ClockPhase.Rest, ClockPhase.Stimulate, ClockPhase.Express], program.Steps.Select(step => step.Phase));
        Assert.Equal([20, 5, 1, 2], program.Steps.Select(step => step.Length.TotalMinutes));
        Assert.Equal((new Vacuum(70), new Rate(90)), (program.Stimulation.Peak, program.Stimulation.Rate));
        Assert.Equal((new Rate(45), new Vacuum(150)), (program.ExpressionRate, program.ExpressionAtMost));
        Assert.Equal((TimeSpan.FromSeconds(90), 0.5, TimeSpan.FromMinutes(30)), (program.CoaxAfter, program.WorthGramsPerMinute, program.Length));
        Assert.Equal(new Mass(120), program.TargetMilk);
    }

    [Fact]
    public void What_is_left_out_is_the_pumps_choice() => Assert.Equal(
        Whole(new() { Name = "mine", Explanation = "Mine." }), Whole(Program(With("\"$schema\": \"program.schema.json\""))));

    [Theory]
    [MemberData(nameof(BuiltIn))]
    public void A_built_in_program_comes_back_from_its_own_text(string name)
    {
        var program = BuiltInPrograms.All.Single(one => one.Name == name);

        Assert.Equal(Whole(program), Whole(Program(ProgramJson.Write(program))));
    }

    [Fact]
    public void Comments_last_commas_and_a_preamble_are_fine_as_in_a_board_file() =>
        Program("\uFEFF" + With("/* soft */ \"minutes\": 30, // half an hour\n").Replace("Mine.\", ", "Mine.\",\n", StringComparison.Ordinal));

    [Theory]
    [InlineData("\"minute\": 3", "1:57 [minute] minute: \"minute\" is not known here; expected version, name, explanation, breasts, steps, stimulation, expression, coaxAfterSeconds, worthGramsPerMinute, minutes, targetGrams, $schema.")]
    [InlineData("\"minutes\": \"long\"", "1:68 [minutes] minutes: \"long\" stands here; expected a number.")]
    [InlineData("\"minutes\": null", "1:68 [minutes] minutes: null stands here; expected a number.")]
    [InlineData("\"minutes\": 61", "1:68 [minutes] minutes is 61; it must be between 1 and 60 min.")]
    [InlineData("\"minutes\": 1e300", "1:68 [minutes] minutes: 1e300 stands here; expected a number of usual size.")]
    [InlineData("\"minutes\": 1e999", "1:68 [minutes] minutes: 1e999 stands here; expected a number of usual size.")]
    [InlineData("\"minutes\": 3, \"minutes\": 4", "1:71 [minutes] minutes is told twice, first in line 1; remove one of them.")]
    [InlineData("\"stimulation\": { \"mmHg\": 121 }", "1:82 [stimulation.mmHg] stimulation.mmHg is 121; it must be between 50 and 120 mmHg.")]
    [InlineData("\"stimulation\": 80", "1:72 [stimulation] stimulation: 80 stands here; expected an object.")]
    [InlineData("\"expression\": { \"mmHg\": 121 }", "1:73 [expression.mmHg] expression.mmHg: \"mmHg\" is not known here; expected cyclesPerMinute, atMostMmHg.")]
    [InlineData("\"breasts\": \"left\"", "1:68 [breasts] breasts: \"left\" stands here; expected in-turn, together or one.")]
    [InlineData("\"steps\": []", "1:66 [steps] steps is empty; leave it out to follow the milk.")]
    [InlineData("\"steps\": [ { \"do\": \"dance\", \"minutes\": 2 } ]", "1:76 [steps[0].do] steps[0].do: \"dance\" stands here; expected stimulate, express, pump or rest.")]
    [InlineData("\"steps\": [ { \"do\": \"pump\" } ]", "1:68 [steps[0]] steps[0]: \"minutes\" is missing.")]
    [InlineData("\"steps\": [ { \"do\": \"pump\", \"minutes\": 40 } ]", "1:66 [steps] steps take 80 min in all, each breast counted; 60 is the most there is.")]
    [InlineData("\"steps\": [ { \"do\": \"rest\", \"minutes\": 9 } ]", "1:66 [steps] steps must do something else than rest.")]
    [InlineData("\"steps\": 15", "1:66 [steps] steps: 15 stands here; expected a list of steps, such as [{ \"do\": \"pump\", \"minutes\": 20 }].")]
    [InlineData("\"$schema\": 7", "1:68 [$schema] $schema: 7 stands here; expected a text.")]
    public void A_mistake_is_named_once_where_it_stands(string members, string expected) => Assert.Equal([expected], Problems(With(members)));

    [Fact]
    public void All_mistakes_are_told_together_in_the_texts_order()
    {
        var text = ByTheClock
            .Replace("\"version\": 1,\n", "", StringComparison.Ordinal)
            .Replace("my-evening", "My Evening", StringComparison.Ordinal)
            .Replace("\"together\"", "true", StringComparison.Ordinal)
            .Replace("\"mmHg\": 70", "\"mmhg\": 70", StringComparison.Ordinal)
            .Replace("\"targetGrams\": 120", "\"targetGrams\": 0", StringComparison.Ordinal);

        Assert.Equal(
            [
                "1:1 [] \"version\" is missing.",
                "2:11 [name] name must be 1 to 32 small letters, digits or hyphens.",
                "4:14 [breasts] breasts: true stands here; expected in-turn, together or one.",
                "6:20 [stimulation.mmhg] stimulation.mmhg: \"mmhg\" is not known here; expected mmHg, cyclesPerMinute.",
                "11:18 [targetGrams] targetGrams is 0; it must be between 1 and 1000 g.",
            ],
            Problems(text.Replace("  \n", "", StringComparison.Ordinal).Replace("{\n    \"name\"", "{\n  \"name\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Of_a_newer_text_nothing_else_is_judged() => Assert.Equal(
        ["1:14 [version] version: 2 is of a newer LetDown; this pump reads version 1."],
        Problems("""{ "version": 2, "name": "x", "mood": "calm" }"""));

    [Theory]
    [InlineData("", "1:1 [] The text ends too early")]
    [InlineData("// nothing", "1:11 [] The text ends too early")]
    [InlineData("{", "1:2 [] The text ends too early; is a } or ] missing?")]
    [InlineData("{ \"steps\": [\n", "2:1 [] The text ends too early")]
    [InlineData("{ \"version\": 1\n\"name\": 2 }", "2:1 [] This is not JSON: ")]
    [InlineData("{} {}", "1:4 [] This is not JSON: ")]
    [InlineData("{ \"näme\": @ }", "1:11 [] This is not JSON: ")] // Columns are characters, not bytes.
    [InlineData("{ \"name\": \"\\ud800\" }", "1:11 [] This is not JSON: ")]
    [InlineData("[]", "1:1 [] a list stands here; expected an object.")]
    [InlineData("7", "1:1 [] 7 stands here; expected an object.")]
    public void What_is_no_object_of_JSON_is_named_where_it_ends_to_be_one(string text, string expected) =>
        Assert.StartsWith(expected, Problems(text).First(), StringComparison.Ordinal);

    [Fact]
    public void A_text_that_is_none_or_too_long_is_refused_whole()
    {
        Assert.Contains("UTF-8", Assert.Single(ProgramText.Read([0x7B, 0xFF]).Problems).Sentence, StringComparison.Ordinal);
        Assert.Contains("16 kB", Assert.Single(Read(new string(' ', ProgramText.Longest + 1)).Problems).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_the_bytes_the_answer_is_a_program_within_the_rules_or_why_there_is_none()
    {
        var whole = Encoding.UTF8.GetBytes(ByTheClock);
        Gen.Select(Gen.Int[0, whole.Length - 1], Gen.Byte, Gen.Int[0, 40]).Array[1, 4].Sample(changes =>
        {
            var bytes = new List<byte>(whole);
            foreach (var (place, value, cut) in changes)
            {
                var at = Math.Min(place, bytes.Count - 1);
                bytes[at] = value;
                bytes.RemoveRange(at, Math.Min(cut, bytes.Count - at - 1));
            }

            var reading = ProgramText.Read([.. bytes]);
            Assert.Equal(reading.Program is null, reading.Problems.Count > 0);
            Assert.True(reading.Program is null || ProgramRules.Check(reading.Program).Count == 0);
            Assert.All(reading.Problems, problem => Assert.True(problem is { Line: >= 1, Column: >= 1 } && problem.Sentence[^1] is '.' or '?'));
        });
    }
}
