import PithCLI

await PithProcess.run()
