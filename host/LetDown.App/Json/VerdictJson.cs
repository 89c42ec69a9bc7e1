using System.Text.Json;
using LetDown.Host.Diary;
using LetDown.Host.Import;
using LetDown.Host.Volumes;

namespace LetDown.App.Json;

/// <summary>A record of a file, and how it stands to what is kept.</summary>
internal sealed record VerdictJson(int Line, string Standing, string? Known, int? EarlierLine, RecordJson Record)
{
    public static VerdictJson From(ImportVerdict verdict, ImportFormat format, bool areVolumesHidden)
    {
        var record = MilkRecord.From(verdict.Milk, format);
        return new(
            verdict.Milk.Line,
            JsonNamingPolicy.KebabCaseLower.ConvertName(verdict.Standing.ToString()),
            verdict.Known?.Name,
            verdict.EarlierLine,
            RecordJson.From(areVolumesHidden ? record.WithoutVolumes() : record));
    }
}
