using System.Text;
using CsCheck;
using LetDown.Host.Diary;
using LetDown.Host.Import;
using LetDown.Host.Import.Reading;

namespace LetDown.Tests.Host.Import;

public sealed class ImportFuzzTests
{
    private static readonly byte[][] Whole = [.. Files.All.Select(row => Encoding.UTF8.GetBytes(row.Data.Item2))];

    private static readonly Gen<ImportOptions> AnyOptions = Gen.Select(
        One<ImportFormat?>([null, .. Enum.GetValues<ImportFormat>()]),
        One(Enum.GetValues<MilkUnit>()),
        One(Files.Vienna, TimeZoneInfo.Utc),
        (format, unit, zone) => Files.Options with { Format = format, UnitWhenUnsaid = unit, Zone = zone });

    private static readonly Gen<byte> LikelyByte = Gen.Frequency((3, One<byte>([.. "\",;\t\r\n:-.{}[]0129TZ+e "u8])), (1, Gen.Byte));

    [Fact]
    public void A_spoilt_file_is_read_or_refused_with_its_place() =>
        Gen.Select(
            One(Whole),
            Gen.Select(Gen.Int[0, 4000], LikelyByte, Gen.Int[0, 60], Gen.Int[0, 3]).Array[1, 6],
            AnyOptions).Sample((whole, changes, options) => Check(Spoil(whole, changes), options), iter: 4000);

    [Fact]
    public void Whatever_the_bytes_they_are_read_or_refused_with_their_place() =>
        Gen.Select(LikelyByte.Array[0, 300], AnyOptions).Sample(Check, iter: 2000);

    [Fact]
    public void Whatever_the_text_of_the_fields_they_are_read_or_skipped_with_their_place()
    {
        var field = Gen.Frequency(
            (2, Gen.String), (1, Gen.Const("")), (1, Gen.Const("2026-09-28 06:35")), (1, Gen.Const("Pump")), (1, Gen.Const("00:24R")), (1, Gen.Const("20ml")), (1, Gen.Const("9999-12-31 23:59")));
        Gen.Select(One(Whole), field.Array[1, 20].Array[0, 8], AnyOptions).Sample((whole, rows, options) =>
        {
            var head = Encoding.UTF8.GetString(whole).Split('\n')[0];
            Check(Encoding.UTF8.GetBytes(head + "\n" + string.Join('\n', rows.Select(row => string.Join(',', row.Select(Quoted))))), options);
        }, iter: 2000);
    }

    [Fact]
    public void Every_record_of_a_CSV_has_the_line_that_an_editor_shows() =>
        Gen.Select(One("\n", "\r\n"), Gen.String[One<char>([.. "ab,;\"\n\r "]), 0, 8].Array[2, 4].Array[1, 12]).Sample((end, rows) =>
        {
            var written = new StringBuilder();
            var lines = CsvLines.Read(string.Concat(rows.Select(row => string.Join(',', row.Select(Quoted)) + end)), ',').ToList();
            Assert.Equal(rows.Length, lines.Count);
            foreach (var (row, line) in rows.Zip(lines))
            {
                Assert.Equal(row, line.Fields);
                Assert.Equal(written.Length, line.Offset);
                Assert.Equal(EditorLines(written.ToString()), line.Start.Line);
                written.AppendJoin(',', row.Select(Quoted)).Append(end);
            }
        });

    [Fact]
    public void A_place_of_a_field_is_where_its_text_begins() =>
        Gen.Select(Gen.String[One<char>([.. "ab,\"\n "]), 0, 6].Array[1, 6], Gen.Int[0, 5]).Sample((row, which) =>
        {
            var field = which % row.Length;
            var record = string.Join(',', row.Select(Quoted));
            var before = string.Concat(row.Take(field).Select(one => Quoted(one) + ","));
            Assert.Equal(TextPlace.Start.After(before), CsvPlaces.Of(record, field, ',', TextPlace.Start));
        });

    /// <summary>Everything a caller may rely on, whatever was read.</summary>
    private static void Check(byte[] content, ImportOptions options)
    {
        ImportReading reading;
        try
        {
            reading = ImportFile.Read(content, options);
        }
        catch (ImportException e)
        {
            Assert.True(e is { Line: >= 1, Column: >= 1 } && e.Message[^1] is '.' or '?', e.Message);
            return;
        }

        Assert.All(reading.Skipped.Concat(reading.Remarks), note => Assert.True(note is { Line: >= 1, Column: >= 1 } && note.Text[^1] == '.' && !note.Text.Any(char.IsControl), note.Text));
        Assert.All(reading.Records, milk => CheckRecord(milk, options));
        Assert.Equal(reading.Records.Count, ImportPreview.Of(reading, []).Count);
        Assert.Equal(reading.Records, ImportFile.Read(content, options).Records);
    }

    private static void CheckRecord(ImportedMilk milk, ImportOptions options)
    {
        Assert.InRange(milk.StartedAt.Year, 1999, 2101);
        Assert.True(milk.StartedAt <= options.Now.AddDays(2));
        Assert.True(milk.Duration is null || (milk.Duration > TimeSpan.Zero && milk.Duration <= ImportFile.Longest));
        Assert.All(new[] { milk.GramsLeft, milk.GramsRight, milk.GramsTotal }, grams => Assert.True(grams is null or (>= 0 and <= 2000)));
        Assert.True(milk.GramsTotal is null || (milk.GramsLeft is null && milk.GramsRight is null));
        Assert.All(new[] { milk.NursedLeft, milk.NursedRight }, time => Assert.True(time is null || (time > TimeSpan.Zero && time <= ImportFile.Longest)));
        Assert.True(milk.Text.Length <= SessionNote.LongestText && !milk.Text.Any(character => char.IsControl(character) && character != '\n'));
        Assert.True(milk.Key.Length > 0 && !milk.Key.Any(char.IsControl) && milk.Line >= 1);
    }

    private static byte[] Spoil(byte[] whole, (int Place, byte Value, int Length, int Kind)[] changes)
    {
        var bytes = new List<byte>(whole);
        foreach (var (place, value, length, kind) in changes.Where(_ => bytes.Count > 1))
        {
            var at = place % bytes.Count;
            var piece = bytes.GetRange(at, Math.Min(length, bytes.Count - at));
            switch (kind)
            {
                case 0:
                    bytes[at] = value;
                    break;
                case 1:
                    bytes.Insert(at, value);
                    break;
                case 2:
                    bytes.RemoveRange(at, piece.Count);
                    break;
                default:
                    bytes.InsertRange((at * 7) % bytes.Count, piece);
                    break;
            }
        }

        return [.. bytes];
    }

    private static Gen<T> One<T>(params T[] of) => Gen.Int[0, of.Length - 1].Select(i => of[i]);

    private static int EditorLines(string before) =>
        1 + before.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Count(character => character == '\n');

    private static string Quoted(string field) => $"\"{field.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
