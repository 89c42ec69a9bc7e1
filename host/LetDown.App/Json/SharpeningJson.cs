using System.Text.Json;
using LetDown.Host.Patterns;

namespace LetDown.App.Json;

/// <summary>What would sharpen the pattern.</summary>
internal sealed record SharpeningJson(string What, int Have, int Among)
{
    public static SharpeningJson From(Sharpening sharpening) =>
        new(JsonNamingPolicy.KebabCaseLower.ConvertName(sharpening.Kind.ToString()), sharpening.Have, sharpening.Among);
}
