using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace LetDown.Benchmarks;

/// <summary>Shows measures to people and to programs.</summary>
internal static class MeasureTable
{
    private static readonly JsonSerializerOptions Shape = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static void Print(IReadOnlyList<Measure> measures, TextWriter output)
    {
        var width = measures.Max(measure => measure.Name.Length);
        output.WriteLine();
        output.WriteLine($"{"measure".PadRight(width)}  {"value",12}  {"unit",-14}  {"reference",10}  {"goal",-10}  met");
        foreach (var measure in measures)
        {
            var met = measure.Met switch { true => "yes", false => "NO", null => "" };
            output.WriteLine(
                $"{measure.Name.PadRight(width)}  {Number(measure.Value),12}  {measure.Unit,-14}  {Number(measure.Reference),10}  {measure.Goal ?? "",-10}  {met}");
        }
    }

    public static void Write(IReadOnlyList<Measure> measures, FileInfo file) =>
        File.WriteAllText(file.FullName, JsonSerializer.Serialize(measures, Shape) + "\n");

    private static string Number(double? value) => value?.ToString("0.###", CultureInfo.InvariantCulture) ?? "";
}
