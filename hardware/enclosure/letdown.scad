// LetDown revision A: case, lid, scale. Printable without supports, each part as it lies. Millimetres.
// Not printed by anybody yet: measure your parts and change the numbers of the first section before you print.
//   openscad -D 'part="case"' -o case.stl letdown.scad      (case, lid, scale_base, scale_tray, scale_spacer; all shows them together)

part = "all";

/* [What is bought: measure yours] */
board = [160, 100];          // eurocard; the Pi sits on it by its 2x20 socket
board_holes = [152.4, 92.4]; // of M3
pump = [100, 56, 62];        // SparkFun ROB-10398 lies on its side between two ribs
valve = [22, 46];            // one line valve or vent, standing; four in a row
tube = 8;                    // outer diameter of the silicone tube
relief = 14;                 // thread of a relief valve, 1/4 NPT
display_window = [98, 41];   // 20x4 LCD
display_holes = [93, 55];    // of M3
button = 12.4;               // hole of a 12 mm button's cap
stop_button = 17;            // the stop button has a larger cap
led = 3.2;
jack = 8.2;                  // DC jack
cell = [80, 12.7, 12.7];     // load cell: bar of 1 kg
cell_hole_from_end = [5, 20]; // M4, from each end
bottle = 76;                 // diameter of the tray

/* [The case] */
wall = 2.4;
floor_thickness = 2.4;
inner = [220, 172, 78];      // fits a bed of 235 x 235
corner = 6;
boss = 7;
screw = 3.2;                 // M3 through
insert = 4.2;                // M3 threaded insert
gap = 0.3;

outer = [inner[0] + 2 * wall, inner[1] + 2 * wall, inner[2] + floor_thickness];
$fn = 48;

module rounded(size, height, radius) {
    linear_extrude(height)
        offset(radius) offset(-radius)
            square(size, center = true);
}

module at_corners(spread) {
    for (x = [-1, 1], y = [-1, 1])
        translate([x * spread[0] / 2, y * spread[1] / 2, 0])
            children();
}

lid_screws = [inner[0] - boss, inner[1] - boss]; // bosses grow into the walls
board_at = [-inner[0] / 2 + board[1] / 2 + 6, 0, floor_thickness];  // stands along the left wall
pump_at = [inner[0] / 2 - pump[0] / 2 - 6, -inner[1] / 2 + pump[1] / 2 + 8, floor_thickness];
valves_at = [inner[0] / 2 - 52, inner[1] / 2 - valve[1] / 2 - 14, floor_thickness];

// A grid of slots. The vents' air comes in here: many, on two sides, so that no cloth closes them all.
module slots(count, pitch, length) {
    for (i = [0 : count - 1])
        translate([(i - (count - 1) / 2) * pitch, 0, 0])
            cube([2.4, 20, length], center = true);
}

module board_posts() {
    translate(board_at) rotate(90)
        at_corners(board_holes)
            difference() {
                cylinder(d = boss + 1, h = 8);
                translate([0, 0, 2]) cylinder(d = insert, h = 7);
            }
}

// Two ribs and slots for a strap of rubber: the pump must not drum on the floor.
module pump_cradle() {
    translate(pump_at)
        for (y = [-1, 1])
            translate([-pump[0] / 2, y * (pump[1] / 2 + 1.5) - 1.5, 0])
                difference() {
                    cube([pump[0], 3, 18]);
                    for (x = [0.2, 0.7])
                        translate([x * pump[0], -1, 4]) cube([12, 5, 5]);
                }
}

module valve_rail() {
    translate(valves_at)
        for (i = [0 : 4])
            translate([(i - 2) * (valve[0] + 3) - 1.5, -valve[1] / 2, 0])
                cube([3, valve[1], 16]);
}

module case_holes() {
    // Left and right line, at the back, with the relief valve of each beside it.
    for (side = [-1, 1])
        translate([inner[0] / 2 - 52 + side * 38, outer[1] / 2, 0]) {
            translate([0, 0, 52]) rotate([90, 0, 0]) cylinder(d = tube, h = 4 * wall, center = true);
            translate([-side * 24, 0, 52]) rotate([90, 0, 0]) cylinder(d = relief, h = 4 * wall, center = true);
        }
    // DC jack, network and USB of a Pi are on the left.
    translate([-outer[0] / 2, inner[1] / 2 - 16, 22]) rotate([0, 90, 0]) cylinder(d = jack, h = 4 * wall, center = true);
    translate([-outer[0] / 2, -inner[1] / 2 + 46, 34]) cube([4 * wall, 58, 22], center = true);
    // Scales, pads, level switches, massage motors: one slot for their cables.
    translate([-60, outer[1] / 2, 40]) cube([60, 4 * wall, 14], center = true);
    // Air.
    translate([50, -outer[1] / 2, 52]) rotate([90, 0, 0]) slots(12, 6, 4 * wall);
    translate([outer[0] / 2, -10, 52]) rotate([90, 0, 90]) slots(12, 6, 4 * wall);
}

module case() {
    difference() {
        union() {
            difference() {
                rounded([outer[0], outer[1]], outer[2], corner);
                translate([0, 0, floor_thickness]) rounded([inner[0], inner[1]], outer[2], corner - wall);
            }
            intersection() {
                rounded([outer[0], outer[1]], outer[2], corner);
                at_corners(lid_screws) translate([0, 0, outer[2] - 14]) {
                    cylinder(d = boss + 1, h = 14);
                    // A cone below each boss needs no support.
                    translate([0, 0, -9]) cylinder(d1 = 0.5, d2 = boss + 1, h = 9);
                }
            }
            board_posts();
            pump_cradle();
            valve_rail();
        }
        at_corners(lid_screws) translate([0, 0, outer[2] - 9]) cylinder(d = insert, h = 10);
        case_holes();
    }
}

display_at = [0, 30];
buttons_y = -42;
button_x = [-84, -50, -16, 18, 52, 86];  // stop, start/pause, let-down, switch, suction up, suction down

module lid() {
    difference() {
        union() {
            rounded([outer[0], outer[1]], wall, corner);
            translate([0, 0, wall]) difference() {
                rounded([inner[0] - 2 * gap, inner[1] - 2 * gap], 4, corner - wall);
                translate([0, 0, -1]) rounded([inner[0] - 2 * gap - 4, inner[1] - 2 * gap - 4], 6, 2);
                at_corners(lid_screws) translate([0, 0, -1]) cylinder(d = boss + 3, h = 6);
            }
            translate([display_at[0], display_at[1], wall]) at_corners(display_holes) difference() {
                cylinder(d = boss, h = 6);
                translate([0, 0, 0.6]) cylinder(d = 2.6, h = 6);
            }
        }
        at_corners(lid_screws) translate([0, 0, -1]) cylinder(d = screw, h = wall + 2);
        translate([display_at[0], display_at[1], wall / 2]) cube([display_window[0], display_window[1], 2 * wall], center = true);
        for (i = [0 : 5])
            translate([button_x[i], buttons_y, -1]) cylinder(d = i == 0 ? stop_button : button, h = wall + 2);
        // Side lights, left and right of the display.
        for (side = [-1, 1])
            translate([side * 76, display_at[1], -1]) cylinder(d = led, h = wall + 2);
        // Buzzer.
        for (x = [-2 : 2]) translate([x * 5, -8, -1]) cylinder(d = 2, h = wall + 2);
    }
}

// The bar stands on the base at one end and carries the tray at the other, with air between them: only the bar may touch both.
module cell_holes(height) {
    for (hole = cell_hole_from_end)
        translate([-cell[0] / 2 + hole, 0, -1]) cylinder(d = 4.4, h = height + 2);
}

module scale_base() {
    difference() {
        union() {
            rounded([108, 84], 4, 10);
            translate([-cell[0] / 2 + 12.5, 0, 0]) rounded_at(26, 16, 8);
            // A stop 0.8 mm below the free end: a bottle set down hard bends the bar no further.
            translate([cell[0] / 2 - 8, 0, 0]) rounded_at(10, 12, 7.2);
        }
        cell_holes(8);
        for (hole = cell_hole_from_end)
            translate([-cell[0] / 2 + hole, 0, -0.01]) cylinder(d = 8.4, h = 3);
    }
}

module rounded_at(x, y, height) {
    linear_extrude(height) square([x, y], center = true);
}

module scale_tray() {
    difference() {
        union() {
            cylinder(d = bottle + 6, h = 3);
            difference() {
                cylinder(d = bottle + 6, h = 10);
                translate([0, 0, -1]) cylinder(d = bottle + 1, h = 12);
            }
        }
        // The bottle's middle is over the middle of the bar.
        translate([0, 0, -1]) mirror([1, 0, 0]) cell_holes(6);
        for (hole = cell_hole_from_end)
            translate([cell[0] / 2 - hole, 0, 1]) cylinder(d = 8.4, h = 4);
    }
}

// Between tray and bar: keeps the tray off the bar's middle.
module scale_spacer() {
    difference() {
        rounded_at(26, 16, 5);
        translate([-(cell[0] / 2 - 12.5), 0, 0]) mirror([1, 0, 0]) cell_holes(6);
    }
}

if (part == "case") case();
else if (part == "lid") lid();
else if (part == "scale_base") scale_base();
else if (part == "scale_tray") scale_tray();
else if (part == "scale_spacer") scale_spacer();
else {
    color("#d9d4c7") case();
    color("#b8cfe0") translate([0, 0, outer[2] + 60]) mirror([0, 0, 1]) lid();
    for (side = [-1, 1]) translate([side * 70, -160, 0]) {
        color("#d9d4c7") scale_base();
        color("silver") translate([0, 0, 8 + cell[2] / 2]) cube(cell, center = true);
        color("#b8cfe0") translate([cell[0] / 2 - 12.5, 0, 8 + cell[2]]) scale_spacer();
        color("#b8cfe0") translate([0, 0, 8 + cell[2] + 5]) scale_tray();
    }
    // Stand-ins for what is bought.
    color("#4b8b3b") translate([board_at[0], board_at[1], board_at[2] + 8]) cube([board[1], board[0], 1.6], center = true);
    color("#888") translate([pump_at[0], pump_at[1], pump_at[2] + pump[2] / 2 + 1]) cube(pump, center = true);
    color("#666") translate(valves_at) for (i = [0 : 3])
        translate([(i - 1.5) * (valve[0] + 3), 0, 26]) cube([valve[0], valve[1] - 8, 50], center = true);
}
