// SPDX-License-Identifier: GPL-2.0-only
/*
 * The devices that a LetDown board has, as the kernel's own drivers show them: an SPI controller with one spidev, an I2C adapter, a
 * PWM chip and a GPIO chip. There is no hardware below: each transfer and each change is a request to one process, the far side, which
 * answers as chips do. For tests in a virtual machine; of no use anywhere else.
 */
#include <linux/completion.h>
#include <linux/delay.h>
#include <linux/fs.h>
#include <linux/gpio/driver.h>
#include <linux/i2c.h>
#include <linux/list.h>
#include <linux/miscdevice.h>
#include <linux/module.h>
#include <linux/platform_device.h>
#include <linux/poll.h>
#include <linux/pwm.h>
#include <linux/slab.h>
#include <linux/spi/spi.h>
#include <linux/uaccess.h>

#include "letdown_rig.h"

#define PATIENCE	msecs_to_jiffies(1000)	/* after which a silent far side is a timeout */

static unsigned int i2c_hz = 100000;
module_param(i2c_hz, uint, 0444);
MODULE_PARM_DESC(i2c_hz, "clock of the I2C bus, Hz: how long a transfer keeps its caller; 0: no time at all");

static bool spi_time = true;
module_param(spi_time, bool, 0444);
MODULE_PARM_DESC(spi_time, "whether a transfer keeps its caller as long as it would take on a wire");

/* One request on its way, on its caller's stack. */
struct exchange {
	struct list_head entry;
	struct completion done;
	struct letdown_rig_request head;
	const void *out;
	void *in;		/* what comes back */
	u32 wanted;		/* bytes of it */
	int result;
};

static struct {
	spinlock_t lock;		/* around all below */
	struct list_head waiting;	/* not read yet */
	struct list_head sent;		/* read, not answered */
	wait_queue_head_t news;
	bool present;			/* a far side has the device open */
	u32 number;
	u32 outputs, latch, inputs;	/* one bit a line */
	u32 pulls[LETDOWN_RIG_LINES];
} rig;

/*
 * What its callers have waited for each bus, as /sys/module/letdown_rig/parameters/times shows it: for SPI, I2C, PWM and GPIO how many transfers
 * or changes, how long they take on their wires, how long they took altogether, and the longest; ns. Whoever writes zeros begins anew.
 */
enum bus { SPI, I2C, PWM, GPIO, BUSES };
enum { COUNT, WIRE, TAKEN, LONGEST, KEPT };
static unsigned long long times[BUSES * KEPT];
module_param_array(times, ullong, NULL, 0644);
MODULE_PARM_DESC(times, "count, wire, taken and longest of SPI, I2C, PWM and GPIO, ns");

static void account(enum bus bus, u64 began, u64 wire)
{
	unsigned long long *kept = times + bus * KEPT;
	u64 taken = ktime_get_ns() - began;
	unsigned long flags;

	spin_lock_irqsave(&rig.lock, flags);
	kept[COUNT]++;
	kept[WIRE] += wire;
	kept[TAKEN] += taken;
	if (taken > kept[LONGEST])
		kept[LONGEST] = taken;
	spin_unlock_irqrestore(&rig.lock, flags);
}

static struct platform_device *board;
static struct spi_controller *spi;
static struct i2c_adapter i2c;
static struct pwm_chip pwm;
static struct gpio_chip gpio;

/* Hands a request to the far side and waits for its answer. */
static int ask(struct exchange *x)
{
	unsigned long flags;

	init_completion(&x->done);
	spin_lock_irqsave(&rig.lock, flags);
	if (!rig.present) {
		spin_unlock_irqrestore(&rig.lock, flags);
		return -ENODEV;
	}
	if (++rig.number == 0)
		rig.number = 1;
	x->head.number = rig.number;
	list_add_tail(&x->entry, &rig.waiting);
	spin_unlock_irqrestore(&rig.lock, flags);
	wake_up(&rig.news);

	if (wait_for_completion_timeout(&x->done, PATIENCE))
		return x->result;

	/* It may have been answered just now: whoever takes it off a list decides. */
	spin_lock_irqsave(&rig.lock, flags);
	if (list_empty(&x->entry)) {
		spin_unlock_irqrestore(&rig.lock, flags);
		wait_for_completion(&x->done);
		return x->result;
	}
	list_del_init(&x->entry);
	spin_unlock_irqrestore(&rig.lock, flags);
	return -ETIMEDOUT;
}

/* A line's direction, pull or level. */
static int tell(u32 kind, u32 a, u32 b)
{
	struct exchange x = { .head = { .kind = kind, .a = a, .b = b } };
	u64 began = ktime_get_ns();
	int result = ask(&x);

	account(GPIO, began, 0);
	return result;
}

/* The far side. */

static int far_open(struct inode *inode, struct file *file)
{
	int result = 0;

	spin_lock_irq(&rig.lock);
	if (rig.present)
		result = -EBUSY;
	rig.present = true;
	spin_unlock_irq(&rig.lock);
	return result ?: stream_open(inode, file);
}

static void give_up(struct list_head *list)
{
	struct exchange *x, *next;

	list_for_each_entry_safe(x, next, list, entry) {
		list_del_init(&x->entry);
		x->result = -ENODEV;
		complete(&x->done);
	}
}

static int far_release(struct inode *inode, struct file *file)
{
	spin_lock_irq(&rig.lock);
	rig.present = false;
	give_up(&rig.waiting);
	give_up(&rig.sent);
	spin_unlock_irq(&rig.lock);
	return 0;
}

static ssize_t far_read(struct file *file, char __user *to, size_t room, loff_t *at)
{
	u8 *frame;
	struct letdown_rig_request head;
	struct exchange *x;

	if (room < sizeof(head) + LETDOWN_RIG_LONGEST)
		return -EINVAL;

	frame = kmalloc(LETDOWN_RIG_LONGEST, GFP_KERNEL);
	if (!frame)
		return -ENOMEM;

	spin_lock_irq(&rig.lock);
	if (list_empty(&rig.waiting)) {
		spin_unlock_irq(&rig.lock);
		kfree(frame);
		return -EAGAIN;
	}
	x = list_first_entry(&rig.waiting, struct exchange, entry);
	list_move_tail(&x->entry, &rig.sent);
	head = x->head;
	/* Its caller's memory is only there for as long as it is on a list. */
	memcpy(frame, x->out, head.length);
	spin_unlock_irq(&rig.lock);

	if (copy_to_user(to, &head, sizeof(head)) || copy_to_user(to + sizeof(head), frame, head.length)) {
		kfree(frame);
		return -EFAULT;
	}
	kfree(frame);
	return sizeof(head) + head.length;
}

static void answer(const struct letdown_rig_answer *head, const void *bytes)
{
	struct exchange *x;

	list_for_each_entry(x, &rig.sent, entry) {
		if (x->head.number != head->number)
			continue;
		list_del_init(&x->entry);
		x->result = head->result;
		if (!head->result && x->wanted) {
			if (head->length == x->wanted)
				memcpy(x->in, bytes, x->wanted);
			else
				x->result = -EPROTO;
		}
		complete(&x->done);
		return;
	}
	/* Nobody waits for it any more. */
}

static ssize_t far_write(struct file *file, const char __user *from, size_t length, loff_t *at)
{
	struct letdown_rig_answer head;
	void *bytes;

	if (length < sizeof(head) || copy_from_user(&head, from, sizeof(head)))
		return -EINVAL;
	if (head.length > LETDOWN_RIG_LONGEST || length != sizeof(head) + head.length)
		return -EINVAL;
	bytes = memdup_user(from + sizeof(head), head.length);
	if (IS_ERR(bytes))
		return PTR_ERR(bytes);

	spin_lock_irq(&rig.lock);
	if (head.number)
		answer(&head, bytes);
	else
		rig.inputs = head.result;
	spin_unlock_irq(&rig.lock);
	kfree(bytes);
	return length;
}

static __poll_t far_poll(struct file *file, poll_table *table)
{
	__poll_t ready = EPOLLOUT | EPOLLWRNORM;

	poll_wait(file, &rig.news, table);
	spin_lock_irq(&rig.lock);
	if (!list_empty(&rig.waiting))
		ready |= EPOLLIN | EPOLLRDNORM;
	spin_unlock_irq(&rig.lock);
	return ready;
}

static const struct file_operations far_operations = {
	.owner = THIS_MODULE,
	.open = far_open,
	.release = far_release,
	.read = far_read,
	.write = far_write,
	.poll = far_poll,
	.llseek = no_llseek,
};

static struct miscdevice far = {
	.minor = MISC_DYNAMIC_MINOR,
	.name = LETDOWN_RIG_DEVICE,
	.fops = &far_operations,
	.mode = 0600,
};

/* SPI */

static int spi_transfer(struct spi_controller *controller, struct spi_device *device, struct spi_transfer *t)
{
	static const u8 zeros[LETDOWN_RIG_LONGEST];
	struct exchange x = {
		.head = { .kind = LETDOWN_RIG_SPI, .a = t->speed_hz, .length = t->len },
		.out = t->tx_buf ?: zeros,
		.in = t->rx_buf,
		.wanted = t->rx_buf ? t->len : 0,
	};

	u64 began = ktime_get_ns();
	u32 us = spi_time && t->speed_hz ? DIV_ROUND_UP(t->len * 8 * USEC_PER_SEC, t->speed_hz) : 0;
	int result;

	udelay(us);
	result = ask(&x);
	account(SPI, began, us * NSEC_PER_USEC);
	return result;
}

static size_t spi_longest(struct spi_device *device)
{
	return LETDOWN_RIG_LONGEST;
}

static int add_spi(void)
{
	struct spi_device *device;
	int result;

	spi = spi_alloc_master(&board->dev, 0);
	if (!spi)
		return -ENOMEM;
	spi->bus_num = 0;
	spi->num_chipselect = 1;
	spi->bits_per_word_mask = SPI_BPW_MASK(8);
	spi->max_speed_hz = 125000000;
	spi->mode_bits = SPI_CPOL | SPI_CPHA;
	spi->transfer_one = spi_transfer;
	spi->max_transfer_size = spi_longest;
	result = spi_register_controller(spi);
	if (result) {
		spi_controller_put(spi);
		return result;
	}

	device = spi_alloc_device(spi);
	if (!device) {
		result = -ENOMEM;
		goto remove;
	}
	device->max_speed_hz = spi->max_speed_hz;
	strscpy(device->modalias, "letdown-adc", sizeof(device->modalias));
	/* spidev binds to nothing by name; it has to be told. */
	result = driver_set_override(&device->dev, &device->driver_override, "spidev", strlen("spidev"));
	if (!result)
		result = spi_add_device(device);
	if (!result)
		return 0;
	spi_dev_put(device);
remove:
	spi_unregister_controller(spi);
	return result;
}

/* I2C */

static int i2c_message(struct i2c_msg *m)
{
	bool read = m->flags & I2C_M_RD;
	struct exchange x = {
		.head = {
			.kind = read ? LETDOWN_RIG_I2C_READ : LETDOWN_RIG_I2C_WRITE,
			.a = m->addr,
			.b = read ? m->len : 0,
			.length = read ? 0 : m->len,
		},
		.out = m->buf,
		.in = m->buf,
		.wanted = read ? m->len : 0,
	};

	u64 began = ktime_get_ns();
	u32 us = 0;
	int result;

	if (m->len > LETDOWN_RIG_LONGEST)
		return -EOPNOTSUPP;
	if (i2c_hz) {
		/* Address and each byte take nine clocks. */
		us = DIV_ROUND_UP((m->len + 1) * 9 * USEC_PER_SEC, i2c_hz);
		usleep_range(us, us);
	}
	result = ask(&x);
	account(I2C, began, us * NSEC_PER_USEC);
	return result;
}

static int i2c_transfer_all(struct i2c_adapter *adapter, struct i2c_msg *messages, int count)
{
	int i, result;

	for (i = 0; i < count; i++) {
		result = i2c_message(&messages[i]);
		if (result)
			return result;
	}
	return count;
}

static u32 i2c_can(struct i2c_adapter *adapter)
{
	return I2C_FUNC_I2C | I2C_FUNC_SMBUS_EMUL;
}

static const struct i2c_algorithm i2c_algorithm = {
	.master_xfer = i2c_transfer_all,
	.functionality = i2c_can,
};

static int add_i2c(void)
{
	i2c.owner = THIS_MODULE;
	i2c.algo = &i2c_algorithm;
	i2c.nr = 1;
	i2c.dev.parent = &board->dev;
	strscpy(i2c.name, "letdown-rig", sizeof(i2c.name));
	return i2c_add_numbered_adapter(&i2c);
}

/* PWM */

static int pwm_set(struct pwm_chip *chip, struct pwm_device *device, const struct pwm_state *state)
{
	u64 times[2] = { state->period, state->duty_cycle };
	struct exchange x = {
		.head = { .kind = LETDOWN_RIG_PWM, .a = device->hwpwm, .b = state->enabled, .length = sizeof(times) },
		.out = times,
	};

	u64 began = ktime_get_ns();
	int result;

	if (state->polarity != PWM_POLARITY_NORMAL)
		return -EINVAL;
	result = ask(&x);
	account(PWM, began, 0);
	return result;
}

static const struct pwm_ops pwm_operations = {
	.owner = THIS_MODULE,
	.apply = pwm_set,
};

static int add_pwm(void)
{
	pwm.dev = &board->dev;
	pwm.ops = &pwm_operations;
	pwm.npwm = LETDOWN_RIG_PWMS;
	return pwmchip_add(&pwm);
}

/* GPIO: levels of inputs are known here, because the far side tells them; only changes of outputs are requests. */

static void keep(u32 *bits, unsigned int line, bool on)
{
	unsigned long flags;

	spin_lock_irqsave(&rig.lock, flags);
	*bits = on ? *bits | BIT(line) : *bits & ~BIT(line);
	spin_unlock_irqrestore(&rig.lock, flags);
}

static int gpio_get_direction(struct gpio_chip *chip, unsigned int line)
{
	return READ_ONCE(rig.outputs) & BIT(line) ? GPIO_LINE_DIRECTION_OUT : GPIO_LINE_DIRECTION_IN;
}

static int gpio_input(struct gpio_chip *chip, unsigned int line)
{
	keep(&rig.outputs, line, false);
	return tell(LETDOWN_RIG_INPUT, line, rig.pulls[line]);
}

static int gpio_output(struct gpio_chip *chip, unsigned int line, int level)
{
	int result = tell(LETDOWN_RIG_OUTPUT, line, !!level);

	if (result)
		return result;
	keep(&rig.latch, line, level);
	keep(&rig.outputs, line, true);
	return 0;
}

static int gpio_get(struct gpio_chip *chip, unsigned int line)
{
	u32 bit = BIT(line);

	return !!((READ_ONCE(rig.outputs) & bit ? READ_ONCE(rig.latch) : READ_ONCE(rig.inputs)) & bit);
}

/* Nobody on a wire notices the level that is there already. */
static void gpio_set(struct gpio_chip *chip, unsigned int line, int level)
{
	if (!(READ_ONCE(rig.latch) & BIT(line)) == !level)
		return;
	keep(&rig.latch, line, level);
	tell(LETDOWN_RIG_LEVEL, line, !!level);
}

static int gpio_set_config(struct gpio_chip *chip, unsigned int line, unsigned long config)
{
	switch (pinconf_to_config_param(config)) {
	case PIN_CONFIG_BIAS_DISABLE:
		rig.pulls[line] = 0;
		break;
	case PIN_CONFIG_BIAS_PULL_UP:
		rig.pulls[line] = 1;
		break;
	case PIN_CONFIG_BIAS_PULL_DOWN:
		rig.pulls[line] = 2;
		break;
	default:
		return -ENOTSUPP;
	}
	return READ_ONCE(rig.outputs) & BIT(line) ? 0 : tell(LETDOWN_RIG_INPUT, line, rig.pulls[line]);
}

static int add_gpio(void)
{
	gpio.label = "letdown-rig";
	gpio.parent = &board->dev;
	gpio.owner = THIS_MODULE;
	gpio.base = -1;
	gpio.ngpio = LETDOWN_RIG_LINES;
	gpio.can_sleep = true;
	gpio.get_direction = gpio_get_direction;
	gpio.direction_input = gpio_input;
	gpio.direction_output = gpio_output;
	gpio.get = gpio_get;
	gpio.set = gpio_set;
	gpio.set_config = gpio_set_config;
	return gpiochip_add_data(&gpio, NULL);
}

static int __init rig_init(void)
{
	int result;

	spin_lock_init(&rig.lock);
	INIT_LIST_HEAD(&rig.waiting);
	INIT_LIST_HEAD(&rig.sent);
	init_waitqueue_head(&rig.news);

	board = platform_device_register_simple("letdown-rig", PLATFORM_DEVID_NONE, NULL, 0);
	if (IS_ERR(board))
		return PTR_ERR(board);
	result = misc_register(&far);
	if (result)
		goto no_far;
	result = add_spi();
	if (result)
		goto no_spi;
	result = add_i2c();
	if (result)
		goto no_i2c;
	result = add_pwm();
	if (result)
		goto no_pwm;
	result = add_gpio();
	if (!result)
		return 0;

	pwmchip_remove(&pwm);
no_pwm:
	i2c_del_adapter(&i2c);
no_i2c:
	spi_unregister_controller(spi);
no_spi:
	misc_deregister(&far);
no_far:
	platform_device_unregister(board);
	return result;
}

static void __exit rig_exit(void)
{
	gpiochip_remove(&gpio);
	pwmchip_remove(&pwm);
	i2c_del_adapter(&i2c);
	spi_unregister_controller(spi);
	misc_deregister(&far);
	platform_device_unregister(board);
}

module_init(rig_init);
module_exit(rig_exit);
MODULE_DESCRIPTION("The devices of a LetDown board, with a process behind them");
MODULE_AUTHOR("The LetDown authors");
MODULE_LICENSE("GPL");
