using System.Text;
using System.Text.Unicode;
using LetDown.Core.Programs;

namespace LetDown.Firmware.Programs;

/// <summary>Every program the pump has: built in, and hers in files. Thread-safe; not for the loop's thread, since it reads the disk.</summary>
internal sealed class ProgramStore(ProgramFolder folder)
{
    /// <summary>Most programs of her own: our choice, so that a list stays one.</summary>
    public const int Most = 50;

    private readonly Lock _files = new();

    /// <summary>A program that every pump has; null when it is none.</summary>
    public static KeptProgram? BuiltIn(string name) =>
        BuiltInPrograms.All.FirstOrDefault(program => program.Name == name) is { } program ? KeptProgram.BuiltIn(program) : null;

    /// <summary>Hers, by name.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public IReadOnlyList<KeptProgram> Hers()
    {
        lock (_files)
        {
            return [.. folder.Names().Select(Read)];
        }
    }

    /// <summary>Built in or hers; null when there is none of that name.</summary>
    /// <exception cref="IOException">The folder cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be read.</exception>
    public KeptProgram? Find(string name)
    {
        lock (_files)
        {
            return BuiltIn(name) ?? (HasFile(name) ? Read(name) : null);
        }
    }

    /// <summary>Keeps a text whose program has no problem.</summary>
    /// <exception cref="IOException">The disk does not take it.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be written.</exception>
    public ProgramSaving Save(PumpProgram program, string json, bool replace)
    {
        if (BuiltIn(program.Name) is not null)
        {
            return ProgramSaving.BuiltIn;
        }

        lock (_files)
        {
            var isThere = folder.Has(program.Name);
            if (isThere && !replace)
            {
                return ProgramSaving.NameTaken;
            }

            if (!isThere && folder.Names().Count >= Most)
            {
                return ProgramSaving.TooMany;
            }

            folder.Write(program.Name, Encoding.UTF8.GetBytes(json));
            return isThere ? ProgramSaving.Replaced : ProgramSaving.Added;
        }
    }

    /// <summary>Deletes one of hers, broken or not; false when there is none of that name.</summary>
    /// <exception cref="IOException">It cannot be deleted.</exception>
    /// <exception cref="UnauthorizedAccessException">It may not be deleted.</exception>
    public bool Delete(string name)
    {
        lock (_files)
        {
            var isThere = HasFile(name);
            if (isThere)
            {
                folder.Remove(name);
            }

            return isThere;
        }
    }

    /// <summary>A file put there by hand may have any name; what was asked for may lead out of the folder, so only what is listed counts.</summary>
    private bool HasFile(string name) => ProgramRules.IsName(name) ? folder.Has(name) : folder.Names().Contains(name);

    private KeptProgram Read(string name)
    {
        try
        {
            var bytes = folder.Read(name);
            var reading = Named(name, ProgramText.Read(bytes));
            return KeptProgram.Hers(name, Utf8.IsValid(bytes) ? Encoding.UTF8.GetString(bytes) : string.Empty, reading);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return KeptProgram.Hers(name, string.Empty, ProgramReading.Broken($"The file cannot be read: {e.Message.TrimEnd('.')}."));
        }
    }

    private static ProgramReading Named(string file, ProgramReading reading) => reading.Program switch
    {
        { Name: var own } when own != file => ProgramReading.Broken($"The file is named {file}, but the program in it {own}."),
        { Name: var own } when BuiltIn(own) is not null => ProgramReading.Broken("A program that every pump has is named so too. Save this one under another name, and delete this."),
        _ => reading,
    };
}
