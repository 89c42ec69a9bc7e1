namespace LetDown.Simulator.Chips;

/// <summary>
/// HD44780U (Hitachi ADE-207-272) driving a panel of 4 lines of 20, with only D4 to D7 connected. Starts as after power-on: eight-bit
/// interface, one line, display off.
/// </summary>
internal sealed class Hd44780Chip
{
    private const int Rows = 4;
    private const int Columns = 20;

    /// <summary>Open data pins are pulled up inside the chip, so an eight-bit write from four wires ends in ones.</summary>
    private const int OpenPins = 0x0F;

    /// <summary>Clear and home take 1.52 ms (table 6); one byte on a 100 kHz bus takes 90 µs.</summary>
    private const int BusBytesOfClear = 17;

    private readonly Hd44780Memory _memory = new();
    private bool _fourBits;
    private int? _highNibble;
    private bool _lowReadNext;
    private bool _shiftsDisplay;
    private int _step = 1;
    private int _shift;
    private int _busyBytes;

    /// <summary>D of display control.</summary>
    public bool IsOn { get; private set; }

    /// <summary>C of display control: the underline.</summary>
    public bool HasCursor { get; private set; }

    /// <summary>B of display control: the blinking block.</summary>
    public bool Blinks { get; private set; }

    /// <summary>What the panel shows, 4 lines of 20; see <see cref="ReadLine"/>.</summary>
    public string[] Lines() => [.. Enumerable.Range(0, Rows).Select(ReadLine)];

    /// <summary>What one line of the panel shows, 0 the topmost: 20 characters, custom ones as U+E000 to U+E007, blanks while off.</summary>
    public string ReadLine(int row)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Rows);
        return string.Create(Columns, (Chip: this, row), static (line, from) =>
        {
            for (var column = 0; column < line.Length; column++)
            {
                line[column] = from.Chip.Shown(from.row, column);
            }
        });
    }

    /// <summary>The dots of one custom character, 8 rows of 5, 0 to 7.</summary>
    public ReadOnlySpan<byte> Pattern(int location) => _memory.Pattern(location);

    /// <summary>A falling edge on E, with what stood on RS, RW and D4 to D7.</summary>
    internal void Clock(bool registerSelect, bool reading, int nibble)
    {
        if (reading)
        {
            EndRead(registerSelect);
        }
        else if (!_fourBits)
        {
            Accept(registerSelect, (byte)((nibble << 4) | OpenPins));
        }
        else if (_highNibble is { } high)
        {
            _highNibble = null;
            Accept(registerSelect, (byte)((high << 4) | nibble));
        }
        else
        {
            _highNibble = nibble;
        }
    }

    /// <summary>D4 to D7 while the master reads.</summary>
    internal int Drive(bool registerSelect)
    {
        var value = registerSelect ? _memory.Data : (_busyBytes > 0 ? 0x80 : 0) | _memory.Address;
        return _fourBits && _lowReadNext ? value & 0x0F : value >> 4;
    }

    /// <summary>
    /// One byte went over the bus: the chip's only clock. The busy flag follows it; a write while busy is taken all the same, since a driver
    /// that waits by sleeping does so in a time that the chip can't see.
    /// </summary>
    internal void PassBusTime() => _busyBytes = Math.Max(0, _busyBytes - 1);

    private void EndRead(bool registerSelect)
    {
        var complete = !_fourBits || _lowReadNext;
        _lowReadNext = !complete;
        if (complete && registerSelect)
        {
            _memory.Move(_step);
        }
    }

    private void Accept(bool registerSelect, byte value)
    {
        if (registerSelect)
        {
            _shift += _shiftsDisplay && _memory.IsInText ? _step : 0;
            _memory.Write(value, _step);
        }
        else
        {
            Execute(value);
        }
    }

    /// <summary>The highest set bit names the instruction (table 6).</summary>
    private void Execute(byte instruction)
    {
        switch (instruction)
        {
            case >= 0x80: _memory.PointAtText(instruction & 0x7F); break;
            case >= 0x40: _memory.PointAtCharacters(instruction & 0x3F); break;
            case >= 0x20: SetFunction(instruction); break;
            case >= 0x10: Shift(instruction); break;
            case >= 0x08: (IsOn, HasCursor, Blinks) = ((instruction & 4) != 0, (instruction & 2) != 0, (instruction & 1) != 0); break;
            case >= 0x04: (_step, _shiftsDisplay) = ((instruction & 2) != 0 ? 1 : -1, (instruction & 1) != 0); break;
            case >= 0x02: Home(); break;
            case 0x01: Clear(); break;
            default: break;
        }
    }

    private void Clear()
    {
        _memory.Clear();
        _step = 1;
        Home();
    }

    private void Home()
    {
        _memory.Home();
        _shift = 0;
        _busyBytes = BusBytesOfClear;
    }

    private void SetFunction(byte instruction)
    {
        _fourBits = (instruction & 0x10) == 0;
        _memory.TwoLines = (instruction & 0x08) != 0;
        _highNibble = null;
        _lowReadNext = false;
    }

    private void Shift(byte instruction)
    {
        var right = (instruction & 0x04) != 0;
        if ((instruction & 0x08) != 0)
        {
            _shift += right ? -1 : 1;
        }
        else
        {
            _memory.Move(right ? 1 : -1);
        }
    }

    /// <summary>Rows 0 to 3 start at 0x00, 0x40, 0x14, 0x54: the panel's lower half goes on where the upper one ends.</summary>
    private char Shown(int row, int column)
    {
        var secondLine = row % 2 == 1;
        if (!IsOn || (secondLine && !_memory.TwoLines))
        {
            return ' ';
        }

        return Hd44780Rom.Glyph(_memory.TextAt(secondLine, (row / 2 * Columns) + column + _shift));
    }
}
