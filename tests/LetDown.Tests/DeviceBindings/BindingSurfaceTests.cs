using System.Device.I2c;
using System.Globalization;
using System.Reflection;
using Iot.Device.Adc;
using Iot.Device.Button;
using Iot.Device.Buzzer;
using Iot.Device.CharacterLcd;
using Iot.Device.DCMotor;
using Iot.Device.LiquidLevel;
using Iot.Device.Tca954x;

namespace LetDown.Tests.DeviceBindings;

/// <summary>The members of Iot.Device.Bindings 4.2.0 that the firmware may use: the stand-in must have each with exactly this signature.</summary>
public sealed class BindingSurfaceTests
{
    [Theory]
    [InlineData(typeof(Mcp3208), "new(SpiDevice spiDevice)")]
    [InlineData(typeof(Mcp3208), "virtual Int32 Read(Int32 channel)")]
    [InlineData(typeof(Mcp3208), "virtual Int32 ReadPseudoDifferential(Int32 valueChannel, Int32 referenceChannel)")]
    [InlineData(typeof(Tca9548A), "const Byte DefaultI2cAddress = 112")]
    [InlineData(typeof(Tca9548A), "new(I2cDevice i2cDevice, I2cBus mainBus, Boolean shouldDispose = True)")]
    [InlineData(typeof(Tca9548A), "Void SelectChannel(MultiplexerChannel multiplexChannels)")]
    [InlineData(typeof(Tca9548A), "Boolean TryGetSelectedChannel(out MultiplexerChannel selectedChannel)")]
    [InlineData(typeof(Tca9548A), "I2cBus GetChannel(Int32 channelNo)")]
    [InlineData(typeof(Tca9548A), "I2cBus Item { get }")]
    [InlineData(typeof(Tca9548A), "Int32 Count { get }")]
    [InlineData(typeof(GpioButton), "new(Int32 buttonPin, Boolean isPullUp = True, Boolean hasExternalResistor = False, GpioController gpio = null, Boolean shouldDispose = True, TimeSpan debounceTime = null)")]
    [InlineData(typeof(GpioButton), "new(Int32 buttonPin, TimeSpan doublePress, TimeSpan holding, Boolean isPullUp = True, Boolean hasExternalResistor = False, GpioController gpio = null, Boolean shouldDispose = True, TimeSpan debounceTime = null)")]
    [InlineData(typeof(GpioButton), "Boolean IsPressed { get set }")]
    [InlineData(typeof(GpioButton), "Boolean IsHoldingEnabled { get set }")]
    [InlineData(typeof(GpioButton), "Boolean IsDoublePressEnabled { get set }")]
    [InlineData(typeof(GpioButton), "ButtonDown")]
    [InlineData(typeof(GpioButton), "ButtonUp")]
    [InlineData(typeof(GpioButton), "Press")]
    [InlineData(typeof(GpioButton), "DoublePress")]
    [InlineData(typeof(GpioButton), "Holding")]
    [InlineData(typeof(ButtonHoldingEventArgs), "ButtonHoldingState HoldingState { get set }")]
    [InlineData(typeof(Buzzer), "new(PwmChannel pwmChannel)")]
    [InlineData(typeof(Buzzer), "Void StartPlaying(Double frequency)")]
    [InlineData(typeof(Buzzer), "Void StopPlaying()")]
    [InlineData(typeof(Buzzer), "Void PlayTone(Double frequency, Int32 duration)")]
    [InlineData(typeof(Lcd2004), "new(I2cDevice device, Boolean uses8Bit = True)")]
    [InlineData(typeof(Lcd2004), "Size Size { get }")]
    [InlineData(typeof(Lcd2004), "Boolean BacklightOn { get set }")]
    [InlineData(typeof(Lcd2004), "Boolean DisplayOn { get set }")]
    [InlineData(typeof(Lcd2004), "Boolean UnderlineCursorVisible { get set }")]
    [InlineData(typeof(Lcd2004), "Boolean BlinkingCursorVisible { get set }")]
    [InlineData(typeof(Lcd2004), "Void Clear()")]
    [InlineData(typeof(Lcd2004), "Void Home()")]
    [InlineData(typeof(Lcd2004), "Void SetCursorPosition(Int32 left, Int32 top)")]
    [InlineData(typeof(Lcd2004), "Void CreateCustomCharacter(Int32 location, ReadOnlySpan<Byte> characterMap)")]
    [InlineData(typeof(Lcd2004), "Void Write(String text)")]
    [InlineData(typeof(Lcd2004), "Void Write(ReadOnlySpan<Char> text)")]
    [InlineData(typeof(Llc200d3sh), "new(Int32 pin, GpioController gpioController = null, Boolean shouldDispose = True)")]
    [InlineData(typeof(Llc200d3sh), "Boolean IsLiquidPresent()")]
    [InlineData(typeof(DCMotor), "static DCMotor Create(PwmChannel speedControlChannel, Int32 directionPin, GpioController controller = null, Boolean shouldDispose = True, Boolean singleBiDirectionPin = False)")]
    [InlineData(typeof(DCMotor), "Double Speed { get set }")]
    public void Has(Type type, string member) => Assert.Contains(member, type.GetMembers().Select(Signature));

    [Theory]
    [InlineData(typeof(Mcp3208), typeof(Mcp3xxx))]
    [InlineData(typeof(Mcp3xxx), typeof(Mcp3Base))]
    [InlineData(typeof(Mcp3Base), typeof(IDisposable))]
    [InlineData(typeof(Tca9548A), typeof(IList<I2cBus>))]
    [InlineData(typeof(Tca9548A), typeof(IDisposable))]
    [InlineData(typeof(GpioButton), typeof(ButtonBase))]
    [InlineData(typeof(ButtonBase), typeof(IDisposable))]
    [InlineData(typeof(ButtonHoldingEventArgs), typeof(EventArgs))]
    [InlineData(typeof(Buzzer), typeof(IDisposable))]
    [InlineData(typeof(Lcd2004), typeof(Hd44780))]
    [InlineData(typeof(Hd44780), typeof(ICharacterLcd))]
    [InlineData(typeof(Llc200d3sh), typeof(LiquidLevelSwitch))]
    [InlineData(typeof(LiquidLevelSwitch), typeof(IDisposable))]
    [InlineData(typeof(DCMotor), typeof(IDisposable))]
    public void Is_a(Type type, Type ancestor) => Assert.True(type.IsPublic && type.IsAssignableTo(ancestor));

    [Fact]
    public void Channels_are_a_bit_each_in_a_byte()
    {
        Assert.Equal(typeof(byte), Enum.GetUnderlyingType(typeof(MultiplexerChannel)));
        Assert.Equal(
            ["None = 0", "Channel0 = 1", "Channel1 = 2", "Channel2 = 4", "Channel3 = 8", "Channel4 = 16", "Channel5 = 32", "Channel6 = 64", "Channel7 = 128"],
            Enum.GetValues<MultiplexerChannel>().Select(channel => $"{channel} = {(byte)channel}"));
    }

    [Fact]
    public void Holding_starts_ends_or_is_given_up() =>
        Assert.Equal(["Started", "Completed", "Canceled"], Enum.GetNames<ButtonHoldingState>().OrderBy(name => name switch { "Started" => 0, "Completed" => 1, _ => 2 }));

    private static string Signature(MemberInfo member) => member switch
    {
        ConstructorInfo made => $"new({Parameters(made)})",
        MethodInfo { IsVirtual: true, IsFinal: false } method => $"virtual {Name(method.ReturnType)} {method.Name}({Parameters(method)})",
        MethodInfo { IsStatic: true } method => $"static {Name(method.ReturnType)} {method.Name}({Parameters(method)})",
        MethodInfo method => $"{Name(method.ReturnType)} {method.Name}({Parameters(method)})",
        PropertyInfo property => $"{Name(property.PropertyType)} {property.Name} {{ {(property.CanWrite ? "get set" : "get")} }}",
        FieldInfo { IsLiteral: true } field => $"const {Name(field.FieldType)} {field.Name} = {Text(field.GetRawConstantValue())}",
        _ => member.Name,
    };

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{(parameter.IsOut ? "out " : string.Empty)}{Name(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? $" = {Text(parameter.DefaultValue)}" : string.Empty)}"));

    private static string Name(Type type) => type switch
    {
        { IsByRef: true } => Name(type.GetElementType()!),
        { IsGenericType: true } => $"{type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>",
        _ => type.Name,
    };

    private static string Text(object? value) => value is null ? "null" : Convert.ToString(value, CultureInfo.InvariantCulture)!;
}
