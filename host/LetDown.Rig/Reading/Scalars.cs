using System.Globalization;
using System.Text.RegularExpressions;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace LetDown.Rig.Reading;

/// <summary>Plain words as YAML's core schema reads them: what looks like a number, a truth value or nothing is no text unless it stands in quotes.</summary>
internal static partial class Scalars
{
    public static double? Number(YamlScalarNode scalar) =>
        scalar.Style == ScalarStyle.Plain && Decimal().IsMatch(scalar.Value!) ? double.Parse(scalar.Value!, CultureInfo.InvariantCulture) : null;

    public static bool IsText(YamlScalarNode scalar) => scalar.Style != ScalarStyle.Plain || !Other().IsMatch(scalar.Value!);

    [GeneratedRegex("^[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Decimal();

    [GeneratedRegex(
        "^(|~|null|Null|NULL|true|True|TRUE|false|False|FALSE|0x[0-9a-fA-F]+|0o[0-7]+|[-+]?(\\.[0-9]+|[0-9]+(\\.[0-9]*)?)([eE][-+]?[0-9]+)?|[-+]?\\.(inf|Inf|INF)|\\.(nan|NaN|NAN))$",
        RegexOptions.ExplicitCapture,
        1000)]
    private static partial Regex Other();
}
