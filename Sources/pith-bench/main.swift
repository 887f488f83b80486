print("pith-bench")
