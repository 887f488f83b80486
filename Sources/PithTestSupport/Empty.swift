import PithModel
