namespace LetDown.Simulator.Chips;

/// <summary>Display and character memory of an HD44780 with their common address counter (Hitachi ADE-207-272, tables 1 to 5).</summary>
internal sealed class Hd44780Memory
{
    private const int CharacterMemory = 64;
    private const int SecondLine = 0x40;
    private const int LineLength = 40;
    private const byte Blank = 0x20;

    private readonly byte[] _characters = new byte[CharacterMemory];
    private readonly byte[] _text = new byte[2 * LineLength];
    private int _address;
    private bool _inCharacters;

    public Hd44780Memory() => Clear();

    /// <summary>N of function set: the 80 characters are two lines of 40 instead of one.</summary>
    public bool TwoLines { get; set; }

    /// <summary>The address counter, as a status read shows it.</summary>
    public int Address => _address;

    /// <summary>What a data read shows.</summary>
    public byte Data => Cell;

    /// <summary>True while data goes to the display, not to the custom characters.</summary>
    public bool IsInText => !_inCharacters;

    public void Clear()
    {
        Array.Fill(_text, Blank);
        Home();
    }

    public void Home() => PointAtText(0);

    public void PointAtText(int address) => (_inCharacters, _address) = (false, address & 0x7F);

    public void PointAtCharacters(int address) => (_inCharacters, _address) = (true, address & (CharacterMemory - 1));

    public void Write(byte value, int step)
    {
        Cell = value;
        Move(step);
    }

    /// <summary>Moves the address counter: round within the characters, or from the end of one line of text to the start of the next.</summary>
    public void Move(int step) =>
        _address = _inCharacters ? (_address + step) & (CharacterMemory - 1) : Address7(Wrap(Index(_address) + step));

    /// <summary>What stands in a place of a line, counted round its 40.</summary>
    public byte TextAt(bool secondLine, int place)
    {
        var length = TwoLines ? LineLength : _text.Length;
        return _text[(secondLine ? LineLength : 0) + (((place % length) + length) % length)];
    }

    /// <summary>Eight rows of five dots.</summary>
    public ReadOnlySpan<byte> Pattern(int location) => _characters.AsSpan(location * 8, 8);

    private ref byte Cell => ref _inCharacters ? ref _characters[_address] : ref _text[Index(_address)];

    /// <summary>Addresses between the lines hold nothing; the chip's behaviour there is not specified, ours is to go round.</summary>
    private int Index(int address) => TwoLines && address >= SecondLine ? Wrap(LineLength + address - SecondLine) : Wrap(address);

    private int Address7(int index) => TwoLines && index >= LineLength ? SecondLine + index - LineLength : index;

    private int Wrap(int index) => ((index % _text.Length) + _text.Length) % _text.Length;
}
