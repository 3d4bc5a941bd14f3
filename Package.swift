// swift-tools-version: 6.0
import PackageDescription

// One direction: Diagnostics ← WorkingCalendar ← Records ← Rules ← Papers ← Site ← phoihop.
let package = Package(
    name: "phoihop",
    products: [.executable(name: "phoihop", targets: ["phoihop"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2")
    ],
    targets: [
        .systemLibrary(name: "CCmarkGFM", pkgConfig: "libcmark-gfm",
                       providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        .target(name: "Diagnostics"),
        .target(name: "WorkingCalendar", dependencies: ["Diagnostics"]),
        .target(name: "Records", dependencies: ["Diagnostics", "WorkingCalendar", "CLibYAML"]),
        .target(name: "Rules", dependencies: ["Diagnostics", "WorkingCalendar", "Records"]),
        .target(name: "Papers", dependencies: ["Diagnostics", "WorkingCalendar", "Records", "Rules"]),
        .target(name: "Site", dependencies: ["Diagnostics", "WorkingCalendar", "Records", "Rules", "Papers", "CCmarkGFM"]),
        .executableTarget(
            name: "phoihop",
            dependencies: [
                "Diagnostics", "WorkingCalendar", "Records", "Rules", "Papers", "Site",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            exclude: ["Starter/embed.sh", "Starter/files"]),
        // Every module that a test imports is named: what is not named is not compiled again when it changes, and then crashes.
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"]),
        .testTarget(name: "WorkingCalendarTests", dependencies: ["WorkingCalendar"]),
        .testTarget(name: "RecordsTests", dependencies: ["Diagnostics", "WorkingCalendar", "Records"]),
        .testTarget(name: "RulesTests", dependencies: ["Diagnostics", "WorkingCalendar", "Records", "Rules"]),
        .testTarget(name: "PapersTests", dependencies: ["WorkingCalendar", "Records", "Rules", "Papers"]),
        .testTarget(name: "SiteTests", dependencies: ["Diagnostics", "WorkingCalendar", "Records", "Rules", "Site"]),
        .testTarget(name: "CommandTests", dependencies: ["WorkingCalendar", "Rules", "phoihop"]),
    ]
)
