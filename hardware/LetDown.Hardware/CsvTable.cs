using Sylvan.Data.Csv;

namespace LetDown.Hardware;

/// <summary>A CSV file with a heading, whole.</summary>
internal sealed class CsvTable(string file)
{
    /// <summary>Each row, by the names of its columns.</summary>
    /// <exception cref="HardwareException">The file is missing or a row has another number of cells than the heading.</exception>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> Rows()
    {
        try
        {
            using var reader = CsvDataReader.Create(file);
            var names = Enumerable.Range(0, reader.FieldCount).Select(reader.GetName).ToArray();
            var rows = new List<IReadOnlyDictionary<string, string>>();
            while (reader.Read())
            {
                if (reader.RowFieldCount != names.Length)
                {
                    throw new HardwareException($"{file}: row {reader.RowNumber} has {reader.RowFieldCount} cells where the heading has {names.Length}.");
                }

                rows.Add(names.Select((name, i) => (name, Text: reader.GetString(i))).ToDictionary(cell => cell.name, cell => cell.Text));
            }

            return rows;
        }
        catch (IOException e)
        {
            throw new HardwareException($"{file}: {e.Message}", e);
        }
    }
}
