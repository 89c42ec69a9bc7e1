using System.Text;

namespace LetDown.Firmware.Scpi;

/// <summary>A message and how far it has been read.</summary>
internal sealed class ScpiText(string message)
{
    private int _at;

    public bool IsAtEnd => _at >= message.Length;

    public char? Peek() => IsAtEnd ? null : message[_at];

    public bool IsAt(Func<char, bool> isSo) => !IsAtEnd && isSo(message[_at]);

    /// <summary>Goes over one letter, if it is there.</summary>
    public bool Take(char letter)
    {
        var isThere = Peek() == letter;
        _at += isThere ? 1 : 0;
        return isThere;
    }

    /// <summary>The same, with blanks before it; blanks are gone over in any case.</summary>
    public bool Skip(char letter)
    {
        SkipSpace();
        return Take(letter);
    }

    /// <summary>Goes over blanks: all control characters are that. True when there were any.</summary>
    public bool SkipSpace() => While(letter => letter <= ' ').Length > 0;

    public string While(Func<char, bool> isSo, int most = int.MaxValue)
    {
        var from = _at;
        while (_at - from < most && IsAt(isSo))
        {
            _at++;
        }

        return message[from.._at];
    }

    /// <summary>Text in quotes; a quote within is written twice.</summary>
    public string Quoted()
    {
        var (quote, from) = (message[_at], _at);
        _at++;
        var text = new StringBuilder();
        while (true)
        {
            text.Append(While(letter => letter != quote));
            if (!Take(quote))
            {
                throw new ScpiException(ScpiError.InvalidString.About(message[from..]));
            }

            if (!Take(quote))
            {
                return text.ToString();
            }

            text.Append(quote);
        }
    }

    /// <summary>An error about what stands here.</summary>
    public ScpiException Wrong(ScpiError error) => new((IsAt(letter => letter is < ' ' or > '~') ? ScpiError.InvalidCharacter : error).About(message[_at..]));
}
