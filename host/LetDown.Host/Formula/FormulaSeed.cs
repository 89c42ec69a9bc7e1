namespace LetDown.Host.Formula;

/// <summary>A seed made from her sessions: the same sessions say the same, and a new one says something new.</summary>
public static class FormulaSeed
{
    private const uint Prime = 16777619;
    private const uint Beginning = 2166136261;

    /// <summary>FNV-1a over what each session showed and what was used in it.</summary>
    public static int Of(IEnumerable<FormulaSession> sessions)
    {
        ArgumentNullException.ThrowIfNull(sessions);
        var hash = Beginning;
        foreach (var session in sessions)
        {
            Add(BitConverter.GetBytes(session.FirstLetDown.Low));
            Add([(byte)(session.FirstLetDown.HasCome ? 1 : 0)]);
            Add(System.Text.Encoding.UTF8.GetBytes(string.Join(' ', session.Tricks.Order(StringComparer.Ordinal))));
        }

        return (int)(hash & int.MaxValue);

        void Add(byte[] bytes)
        {
            foreach (var one in bytes)
            {
                hash = unchecked((hash ^ one) * Prime);
            }
        }
    }
}
