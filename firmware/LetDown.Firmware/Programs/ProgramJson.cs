using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using LetDown.Core.Programs;

namespace LetDown.Firmware.Programs;

/// <summary>A program as JSON text, with everything that it leaves to the pump written out: a good beginning for one of her own.</summary>
internal static class ProgramJson
{
    private static readonly JsonWriterOptions Readable = new() { Indented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(PumpProgram program)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            json.WriteStartObject();
            WriteWords(json, program);
            WriteSteps(json, program);
            WriteSuction(json, program);
            WriteLimits(json, program);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.ToArray()) + "\n";
    }

    private static void WriteWords(Utf8JsonWriter json, PumpProgram program)
    {
        json.WriteNumber("version", ProgramText.Version);
        json.WriteString("name", program.Name);
        json.WriteString("explanation", program.Explanation);
        json.WriteString("breasts", ProgramWords.Breasts.For(program.Breasts));
    }

    private static void WriteSteps(Utf8JsonWriter json, PumpProgram program)
    {
        if (program.FollowsMilk)
        {
            return;
        }

        json.WriteStartArray("steps");
        foreach (var step in program.Steps)
        {
            json.WriteStartObject();
            json.WriteString("do", ProgramWords.Phases.For(step.Phase));
            json.WriteNumber("minutes", step.Length.TotalMinutes);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteSuction(Utf8JsonWriter json, PumpProgram program)
    {
        json.WriteStartObject("stimulation");
        json.WriteNumber("mmHg", program.Stimulation.Peak.MmHg);
        json.WriteNumber("cyclesPerMinute", program.Stimulation.Rate.CyclesPerMinute);
        json.WriteEndObject();
        json.WriteStartObject("expression");
        json.WriteNumber("cyclesPerMinute", program.ExpressionRate.CyclesPerMinute);
        if (program.ExpressionAtMost is { } most)
        {
            json.WriteNumber("atMostMmHg", most.MmHg);
        }

        json.WriteEndObject();
    }

    private static void WriteLimits(Utf8JsonWriter json, PumpProgram program)
    {
        json.WriteNumber("coaxAfterSeconds", program.CoaxAfter.TotalSeconds);
        json.WriteNumber("worthGramsPerMinute", program.WorthGramsPerMinute);
        json.WriteNumber("minutes", program.Length.TotalMinutes);
        if (program.TargetMilk is { } target)
        {
            json.WriteNumber("targetGrams", target.Grams);
        }
    }
}
