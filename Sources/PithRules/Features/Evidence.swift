/// The evidence that the scorer weighs, one number a block and piece of evidence.
///
/// Phrase, name, tag and place evidence follow these in ``EvidenceLayout``.
package enum Evidence: Int, CaseIterable, Sendable {
  /// Words of the block, as log2(1 + n).
  case logWords
  /// Characters of the block, as log2(1 + n).
  case logCharacters
  /// Share of the words that stand in links, 0 to 1.
  case linkShare
  /// 1 when nine tenths of the words or more are linked.
  case isLinkOnly
  /// Links in the block, as log2(1 + n).
  case logLinks
  /// Sentence ends, as log2(1 + n).
  case logSentences
  /// 1 when the text ends a sentence.
  case endsSentence
  /// Commas, as log2(1 + n).
  case logCommas
  /// Share of the characters that are digits, 0 to 1.
  case digitShare
  /// Share of the words that begin with a capital letter, 0 to 1.
  case capitalShare
  /// Separators such as `|` and `»` per word, up to 1.
  case separatorShare
  /// Share of the words in bold type, 0 to 1.
  case boldShare
  /// Mean characters of a word, up to 20.
  case charactersPerWord
  /// Line breaks inside the block, as log2(1 + n).
  case logLineBreaks
  /// Images in the block or directly before it, up to 3.
  case images
  /// Form controls in the block or directly before it, up to 3.
  case controls
  /// 1 when the block has one to three words.
  case hasOneToThreeWords
  /// 1 when the block has four to ten words.
  case hasFourToTenWords
  /// 1 when the block has 11 to 20 words.
  case hasElevenToTwentyWords
  /// 1 when the block has 21 to 40 words.
  case hasTwentyOneToFortyWords
  /// 1 when the block is a long paragraph: 20 words, mostly unlinked, with marks.
  case isLongParagraph
  /// Share of the page's blocks that stand before this one, 0 to 1.
  case place
  /// Share of the page's words that stand before this block, 0 to 1.
  case wordsBefore
  /// 1 when the headline comes after the block.
  case isBeforeTitle
  /// Blocks since the headline, as log2(1 + n).
  case logBlocksAfterTitle
  /// 1 when the block is the headline.
  case isTitle
  /// 1 when the first long paragraph comes after the block.
  case isBeforeProse
  /// 1 when the last long paragraph comes before the block.
  case isAfterProse
  /// Blocks until the first long paragraph, as log2(1 + n).
  case logBlocksBeforeProse
  /// Blocks since the last long paragraph, as log2(1 + n).
  case logBlocksAfterProse
  /// Blocks to the nearest long paragraph, as log2(1 + n).
  case logBlocksFromParagraph
  /// Words of the block before, as log2(1 + n).
  case logWordsBefore1
  /// Words of the block two before, as log2(1 + n).
  case logWordsBefore2
  /// Words of the next block, as log2(1 + n).
  case logWordsAfter1
  /// Words of the block after next, as log2(1 + n).
  case logWordsAfter2
  /// Share of linked words of the block before, 0 to 1.
  case linkShareBefore1
  /// Share of linked words of the next block, 0 to 1.
  case linkShareAfter1
  /// 1 when the block before ends a sentence.
  case endsSentenceBefore1
  /// 1 when the next block ends a sentence.
  case endsSentenceAfter1
  /// Mean words of the five blocks around, as log2(1 + n).
  case window5LogWords
  /// Share of linked words in the five blocks around, 0 to 1.
  case window5LinkShare
  /// Share of long paragraphs in the five blocks around, 0 to 1.
  case window5Paragraphs
  /// Mean words of the fifteen blocks around, as log2(1 + n).
  case window15LogWords
  /// Share of linked words in the fifteen blocks around, 0 to 1.
  case window15LinkShare
  /// Share of long paragraphs in the fifteen blocks around, 0 to 1.
  case window15Paragraphs
  /// Share of blocks with a noise phrase in the fifteen blocks around, 0 to 1.
  case window15Noise
  /// Words below the block's own element, as log2(1 + n).
  case group0LogWords
  /// Blocks below the block's own element, as log2(1 + n).
  case group0LogBlocks
  /// Share of linked words below the block's own element, 0 to 1.
  case group0LinkShare
  /// Share of words in long paragraphs below the block's own element, 0 to 1.
  case group0ProseShare
  /// Share of the page's words below the block's own element, 0 to 1.
  case group0PageShare
  /// Share of the page's prose below the block's own element, 0 to 1.
  case group0PageProse
  /// As group0LogWords, of the nearest ancestor that holds more blocks.
  case group1LogWords
  /// As group0LogBlocks, of that ancestor.
  case group1LogBlocks
  /// As group0LinkShare, of that ancestor.
  case group1LinkShare
  /// As group0ProseShare, of that ancestor.
  case group1ProseShare
  /// As group0PageShare, of that ancestor.
  case group1PageShare
  /// As group0PageProse, of that ancestor.
  case group1PageProse
  /// As group0LogWords, of the next ancestor that holds more blocks.
  case group2LogWords
  /// As group0LogBlocks, of that ancestor.
  case group2LogBlocks
  /// As group0LinkShare, of that ancestor.
  case group2LinkShare
  /// As group0ProseShare, of that ancestor.
  case group2ProseShare
  /// As group0PageShare, of that ancestor.
  case group2PageShare
  /// As group0PageProse, of that ancestor.
  case group2PageProse
  /// As group0LogWords, of the next ancestor that holds more blocks.
  case group3LogWords
  /// As group0LogBlocks, of that ancestor.
  case group3LogBlocks
  /// As group0LinkShare, of that ancestor.
  case group3LinkShare
  /// As group0ProseShare, of that ancestor.
  case group3ProseShare
  /// As group0PageShare, of that ancestor.
  case group3PageShare
  /// As group0PageProse, of that ancestor.
  case group3PageProse
  /// Form controls per block in the nearest wider ancestor, up to 3.
  case group1Controls
  /// Mean words of its blocks, as log2(1 + n).
  case group1WordsPerBlock
  /// 1 inside the deepest element that holds half of the page's prose.
  case isInHalf
  /// 1 inside the deepest element that holds three quarters of it.
  case isInThreeQuarters
  /// 1 inside the deepest element that holds nine tenths of it.
  case isInNineTenths
  /// 1 inside the deepest element that holds 60 % of the page's words.
  case isInMostWords
  /// Groups between the block and an ancestor of the half container, up to 8.
  case stepsToHalf
  /// Blocks of the same text on the page beyond this one, up to 5.
  case copies
  /// Blocks of the same text before this one, up to 5.
  case earlierCopies
  /// Blocks of the same tags and classes, as log2(1 + n).
  case logShapeCount
  /// Mean words of the blocks of that shape, as log2(1 + n).
  case shapeLogWords
  /// Mean share of linked words of that shape, 0 to 1.
  case shapeLinkShare
  /// Siblings of several blocks and the same tag and classes as one that holds the block, those of
  /// which there are most, as log2(1 + n); 0 when there are fewer than three.
  case unitLogCount
  /// Mean words of these siblings, as log2(1 + n).
  case unitLogWords
  /// Share of their words that stand in links, 0 to 1.
  case unitLinkShare
  /// Share of their words in long paragraphs, 0 to 1.
  case unitProseShare
  /// Share of the block's words that the document's title has, 0 to 1.
  case titleShareOfText
  /// Share of the title's words that the block has, 0 to 1.
  case titleShareOfTitle
  /// Share of the pairs of words at the block's start that a description of the page has, 0 to 1.
  case describedShareOfText
  /// Share of a description's pairs of words that the block has, 0 to 1.
  case describedShareOfDescription
  /// Share of the pairs of words at the block's start that JSON-LD's `articleBody` has, 0 to 1.
  case articleBodyShareOfText
  /// Level of the heading the block is, 0 when it is none.
  case headingLevel
  /// Blocks since the last heading, as log2(1 + n).
  case logBlocksFromHeading
  /// 1 when the last heading opens a list of links, comments or a form.
  case isUnderNoiseHeading
  /// 1 when the last heading announces related or latest pages.
  case isUnderRelatedHeading
  /// 1 when a heading of comments stands before the block.
  case isUnderCommentHeading
  /// 1 when the whole block is made of noise phrases.
  case hasNoisePhrase
  /// Depth of the element in the page, as log2(1 + n).
  case logDepth
  /// Columns of indentation in plain text, as log2(1 + n).
  case indentation
  /// 1 when a blank line of plain text stands before the block.
  case followsBlankLine
  /// Lines of plain text that stand together without a blank line, as log2(1 + n).
  case groupSize
  /// Words of the page, as log2(1 + n).
  case pageLogWords
  /// Blocks of the page, as log2(1 + n).
  case pageLogBlocks
  /// Share of the page's words that stand in links, 0 to 1.
  case pageLinkShare
  /// Long paragraphs of the page, as log2(1 + n).
  case pageLogParagraphs
  /// Share of the page's words in long paragraphs, 0 to 1.
  case pageProseShare
  /// Form controls per block of the page, up to 1.
  case pageControls
  /// 1 when the page has an `article` element.
  case pageHasArticle
  /// 1 when the page has a `main` element.
  case pageHasMain
  /// 1 when the page's metadata calls it an article.
  case pageIsTypedArticle
  /// 1 when the page has the body of an article in JSON-LD.
  case pageHasArticleBody
  /// Share of the page's blocks with a noise phrase, 0 to 1.
  case pageNoiseShare
}
