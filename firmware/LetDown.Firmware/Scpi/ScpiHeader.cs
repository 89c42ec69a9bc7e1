namespace LetDown.Firmware.Scpi;

/// <summary>A header as the standard writes it, <c>MEASure[:SCALar]:PRESsure?</c>: capitals are the short form, brackets may be left out.</summary>
internal sealed class ScpiHeader
{
    private readonly Node[] _nodes;

    public ScpiHeader(string pattern)
    {
        Pattern = pattern;
        IsQuery = pattern[^1] == '?';
        _nodes = [.. pattern.TrimEnd('?').Replace("[:", ":[", StringComparison.Ordinal).Split(':').Select(word => new Node(word))];
    }

    /// <summary>As it was written.</summary>
    public string Pattern { get; }

    public bool IsQuery { get; }

    /// <summary>Whether these words, long or short and in any case, are this header's.</summary>
    public bool Fits(IReadOnlyList<string> mnemonics) => Fits(mnemonics, 0, 0);

    /// <summary>The header with every word in its short form, and with what may be left out left out.</summary>
    public string Shortest => string.Join(':', _nodes.Where(node => !node.MayBeAbsent).Select(node => node.Short)) + (IsQuery ? "?" : "");

    /// <summary>The header with every word, in full.</summary>
    public string Longest => string.Join(':', _nodes.Select(node => node.Long)) + (IsQuery ? "?" : "");

    private bool Fits(IReadOnlyList<string> mnemonics, int said, int node) =>
        node == _nodes.Length
            ? said == mnemonics.Count
            : (said < mnemonics.Count && _nodes[node].Is(mnemonics[said]) && Fits(mnemonics, said + 1, node + 1))
              || (_nodes[node].MayBeAbsent && Fits(mnemonics, said, node + 1));

    private sealed class Node(string word)
    {
        public bool MayBeAbsent { get; } = word[0] == '[';

        public string Long { get; } = word.Trim('[', ']').ToUpperInvariant();

        public string Short { get; } = new([.. word.Trim('[', ']').Where(letter => !char.IsAsciiLetterLower(letter))]);

        public bool Is(string said) => Long.Equals(said, StringComparison.OrdinalIgnoreCase) || Short.Equals(said, StringComparison.OrdinalIgnoreCase);
    }
}
