import PithTestSupport

/// Whether people can read a document that the browser shows.
enum ReportLegibility {
  /// The elements whose text stands out too little from what is behind it: less than 4.5 to 1, what
  /// WCAG 2.2 asks for (success criterion 1.4.3); empty when all is well.
  static func faintElements(in browser: Chromium) throws -> String {
    try browser.text(
      of: """
        (() => {
          const canvas = document.createElement('canvas')
            .getContext('2d', { willReadFrequently: true });
          const channels = (colour) => {
            canvas.clearRect(0, 0, 1, 1);
            canvas.fillStyle = colour;
            canvas.fillRect(0, 0, 1, 1);
            return [...canvas.getImageData(0, 0, 1, 1).data];
          };
          const known = new Map();
          const luminance = (colour) => {
            if (!known.has(colour)) known.set(colour, measured(colour));
            return known.get(colour);
          };
          const measured = (colour) => channels(colour).slice(0, 3)
            .map((value) => value / 255)
            .map((value) => value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4)
            .reduce((sum, value, index) => sum + value * [0.2126, 0.7152, 0.0722][index], 0);
          const ground = (element) => {
            for (let one = element; one; one = one.parentElement) {
              const colour = getComputedStyle(one).backgroundColor;
              // Every ground of a report is opaque or not there.
              if (colour !== 'rgba(0, 0, 0, 0)') return colour;
            }
            return 'white';
          };
          const faint = [];
          for (const element of document.body.querySelectorAll('*')) {
            const hasText = [...element.childNodes].some(
              (node) => node.nodeType === Node.TEXT_NODE && node.data.trim());
            if (!hasText || !element.checkVisibility() || element.closest('script')) continue;
            const [a, b] = [getComputedStyle(element).color, ground(element)].map(luminance);
            const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
            if (ratio < 4.5) {
              faint.push(`${element.localName}.${element.className} ${ratio.toFixed(2)}`);
            }
          }
          return [...new Set(faint)].join(', ');
        })()
        """)
  }

  /// Whether the document is no wider than the window, so that nobody has to scroll sideways.
  static func fitsWidth(in browser: Chromium) throws -> Bool {
    try browser.text(of: "document.documentElement.scrollWidth <= innerWidth") == "true"
  }

  /// The elements that can be operated but have no name for people who do not see them.
  static func namelessControls(in browser: Chromium) throws -> String {
    try browser.text(
      of: """
        [...document.querySelectorAll('button, a, [tabindex], section, nav, [role=group]')]
          .filter((element) => !(element.getAttribute('aria-label')
            || document.getElementById(element.getAttribute('aria-labelledby'))
            || element.textContent.trim() && element.matches('button, a')))
          .map((element) => element.outerHTML.slice(0, 80)).join(', ')
        """)
  }
}
