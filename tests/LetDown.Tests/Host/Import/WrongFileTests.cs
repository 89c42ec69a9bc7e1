using System.Text;
using LetDown.Host.Import;
using static LetDown.Tests.Host.Import.Files;

namespace LetDown.Tests.Host.Import;

/// <summary>What is no file of a tracker is refused whole, with the place and what to do.</summary>
public sealed class WrongFileTests
{
    [Theory]
    [InlineData("", 1, 1, "There is nothing in this file.")]
    [InlineData("\n  \n,,\n", 1, 1, "There is nothing in this file.")]
    [InlineData("\n\nchild_id,time,wet,solid,color,amount,notes\n3,2026-09-28 06:35:00,1,0,,2,\n", 3, 1, "LetDown does not know this file. Its columns are \"child_id\", \"time\", \"wet\"")]
    [InlineData("hello", 1, 1, "LetDown does not know this file. Its columns are \"hello\".")]
    [InlineData("kind,started_at\npumped,\"2026-09-28\n", 2, 8, "A quotation mark is missing or too many here.")]
    [InlineData("kind,text,started_at\npumped,\"a\nb\",\"c\"d,e\n", 3, 4, "A quotation mark is missing or too many here.")]
    [InlineData("{", 1, 2, "From here on this is not JSON.")]
    [InlineData("[\n  { \"kind\": }\n]", 2, 13, "From here on this is not JSON.")]
    [InlineData("[ { \"kind\": \"pumped\", \"startedAt\": \"2026-09-28T06:35\" }\n", 2, 1, "From here on this is not JSON.")]
    [InlineData("[\n 7 ]", 2, 2, "A record is expected here")]
    [InlineData("[ { \"kind\": \"\\ud800\" } ]", 1, 13, "This is not text")]
    [InlineData("{ \"sessions\": [] }", 1, 1, "There is no list of records in this file.")]
    [InlineData("{ \"version\": 2, \"records\": [] }", 1, 1, "This file is of a newer LetDown.")]
    [InlineData("[]", 1, 1, "LetDown does not know this file. It has no columns.")]
    public void It_is_said_where_and_what_to_do(string text, int line, int column, string message)
    {
        var e = Assert.Throws<ImportException>(() => Read(text));

        Assert.StartsWith(message, e.Message, StringComparison.Ordinal);
        Assert.Equal((line, column), (e.Line, e.Column));
    }

    [Theory]
    [InlineData(new byte[] { 0x61, 0x0A, 0x62, 0xFF, 0x63 }, 2, 2, "From here on this is not text in UTF-8.")]
    [InlineData(new byte[] { 0x61, 0x2C, 0x00 }, 1, 3, "From here on this is not text in UTF-8.")]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x00, 0xD8 }, 1, 1, "From here on this is not text in UTF-8.")]
    [InlineData(new byte[] { 0x50, 0x4B, 0x03, 0x04, 0x14 }, 1, 1, "This is a zip archive or a spreadsheet's own file.")]
    public void What_is_no_text_is_refused(byte[] content, int line, int column, string message)
    {
        var e = Assert.Throws<ImportException>(() => ImportFile.Read(content, Options));

        Assert.StartsWith(message, e.Message, StringComparison.Ordinal);
        Assert.Equal((line, column), (e.Line, e.Column));
    }

    [Fact]
    public void A_file_beyond_the_limit_and_a_row_without_an_end_are_refused()
    {
        Assert.StartsWith("This file is larger than 32 MB.", Assert.Throws<ImportException>(() => ImportFile.Read(new byte[ImportFile.LargestFile + 1], Options)).Message, StringComparison.Ordinal);

        var endless = Assert.Throws<ImportException>(() => Read($"kind,started_at\npumped,2026-09-28 06:35\npumped,\"{new string('x', 3 * 1024 * 1024)}"));
        Assert.StartsWith("This row has no end.", endless.Message, StringComparison.Ordinal);
        Assert.Equal((3, 1), (endless.Line, endless.Column));
    }

    [Fact]
    public void A_file_is_not_taken_for_what_it_was_said_to_be_when_it_is_not()
    {
        var huckleberry = Assert.Throws<ImportException>(() => Read(HatchBaby, Options with { Format = ImportFormat.Huckleberry }));
        Assert.Equal("This is no file of Huckleberry: it has no column Type.", huckleberry.Message);

        var medela = Assert.Throws<ImportException>(() => Read(HatchBaby, Options with { Format = ImportFormat.MedelaFamily }));
        Assert.Equal("This is no file of Medela Family: its columns are others.", medela.Message);
        Assert.Throws<ImportException>(() => Read(HatchBaby, Options with { Format = ImportFormat.LetDownJson }));
    }

    [Fact]
    public void Every_format_has_a_title_and_a_word_of_its_own()
    {
        var formats = Enum.GetValues<ImportFormat>();

        Assert.Equal(formats.Length, formats.Select(ImportFormats.Title).Distinct().Count());
        Assert.Equal(formats.Length, formats.Select(ImportFormats.Word).Distinct().Count());
    }

    [Fact]
    public void A_hint_for_spreadsheets_is_followed() =>
        Assert.Single(Read("sep=|\nkind|started_at\npumped|2026-09-28 06:35\n").Records);
}
