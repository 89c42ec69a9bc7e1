namespace LetDown.Firmware.Scpi;

/// <summary>One unit of a message: what is asked, and with what.</summary>
/// <param name="Mnemonics">The words of its header, as written; a common command's begins with an asterisk.</param>
/// <param name="IsQuery">Whether it ends with a question mark.</param>
/// <param name="IsFromRoot">Whether it begins with a colon: then it does not go on where the unit before it stood.</param>
/// <param name="Parameters">What follows.</param>
internal sealed record ScpiUnit(IReadOnlyList<string> Mnemonics, bool IsQuery, bool IsFromRoot, IReadOnlyList<ScpiParameter> Parameters)
{
    /// <summary><c>*RST</c> and its like, which leave the place in the tree alone.</summary>
    public bool IsCommon => Mnemonics[0][0] == '*';

    public override string ToString() => $"{(IsFromRoot ? ":" : "")}{string.Join(':', Mnemonics)}{(IsQuery ? "?" : "")}";
}
