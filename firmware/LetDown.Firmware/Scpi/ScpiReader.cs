namespace LetDown.Firmware.Scpi;

/// <summary>
/// Reads a message, unit by unit, as IEEE 488.2 and SCPI-99 write it. Pure. A mistake ends the message there: what came before it has been
/// read, and may have been done.
/// </summary>
internal sealed class ScpiReader(string message)
{
    /// <summary>Longest word of a header (IEEE 488.2).</summary>
    private const int LongestMnemonic = 12;

    private readonly ScpiText _text = new(message);

    /// <summary>The next unit; null at the end.</summary>
    /// <exception cref="ScpiException">It is not written as it should be.</exception>
    public ScpiUnit? Next()
    {
        while (_text.Skip(';'))
        {
            // Empty units mean nothing.
        }

        if (_text.IsAtEnd)
        {
            return null;
        }

        var isFromRoot = _text.Take(':');
        var mnemonics = Header(isFromRoot);
        var isQuery = _text.Take('?');
        return new(mnemonics, isQuery, isFromRoot, Parameters());
    }

    private List<string> Header(bool isFromRoot)
    {
        if (!isFromRoot && _text.Take('*'))
        {
            return ["*" + Mnemonic()];
        }

        var mnemonics = new List<string> { Mnemonic() };
        while (_text.Take(':'))
        {
            mnemonics.Add(Mnemonic());
        }

        return mnemonics;
    }

    private string Mnemonic()
    {
        if (!_text.IsAt(char.IsAsciiLetter))
        {
            throw _text.Wrong(ScpiError.Syntax);
        }

        var word = _text.While(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_');
        return word.Length <= LongestMnemonic ? word : throw new ScpiException(ScpiError.MnemonicTooLong.About(word));
    }

    private List<ScpiParameter> Parameters()
    {
        var isApart = _text.SkipSpace();
        if (_text.IsAtEnd || _text.IsAt(letter => letter == ';'))
        {
            return [];
        }

        if (!isApart)
        {
            throw _text.Wrong(ScpiError.HeaderSeparator);
        }

        var parameters = new List<ScpiParameter> { Parameter() };
        while (_text.Skip(','))
        {
            _text.SkipSpace();
            parameters.Add(Parameter());
        }

        _text.SkipSpace();
        return _text.IsAtEnd || _text.IsAt(letter => letter == ';') ? parameters : throw _text.Wrong(ScpiError.Syntax);
    }

    private ScpiParameter Parameter() => _text.Peek() switch
    {
        '(' => new ScpiParameter.Channels(ScpiChannels.Read(_text)),
        '"' or '\'' => new ScpiParameter.Quoted(_text.Quoted()),
        '+' or '-' or '.' or '#' or (>= '0' and <= '9') => ScpiNumbers.Read(_text),
        { } letter when char.IsAsciiLetter(letter) => new ScpiParameter.Word(_text.While(one => char.IsAsciiLetterOrDigit(one) || one == '_')),
        _ => throw _text.Wrong(ScpiError.Syntax),
    };
}
