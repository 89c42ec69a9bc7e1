namespace LetDown.KernelRig.Device;

/// <summary>What a driver asks the far side for: <c>module/letdown_rig.h</c> has the same list.</summary>
internal enum RequestKind
{
    None,
    Spi,
    I2cWrite,
    I2cRead,
    Pwm,
    Input,
    Output,
    Level,
}
