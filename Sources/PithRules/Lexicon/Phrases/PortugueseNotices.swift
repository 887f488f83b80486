extension LanguagePhrases {
  /// Credits, bylines, notices and controls.
  static let portugueseNotices: [Entry] = [
    .init(
      .photoCredit,
      """
      foto… | fotos… | fotografia… | fotografias… | crédito… | créditos… | crédito da foto…
      crédito da imagem… | imagem… | imagens… | …foto de arquivo | …imagem ilustrativa
      …foto ilustrativa | imagem meramente ilustrativa | …divulgação | foto divulgação…
      …reprodução | reprodução… | foto reprodução… | ilustração… | …arquivo pessoal
      …agência brasil | captura de tela… | fotógrafo… | …lusa
      """),
    .init(
      .captionLead,
      """
      legenda… | na imagem… | na foto… | figura #… | # de # | imagem # de # | ampliar imagem
      """),
    .init(
      .bylineLead,
      """
      por… | autor… | autora… | autores… | escrito por… | publicado por… | redação… | texto…
      texto de… | postado por… | da redação | reportagem… | edição… | entrevista…
      com informações de…
      """),
    .init(
      .bylineRole,
      """
      redação | redator | redatora | jornalista | repórter | correspondente | colunista
      editor | editora | da redação | enviado especial | enviada especial | colaborador
      colaboradora | editor-chefe | redator-chefe | estagiário | estagiária
      """),
    .init(
      .dateLead,
      """
      publicado… | publicado em… | publicado há… | publicada… | atualizado… | atualizado em…
      atualizado há… | última atualização… | última modificação… | modificado… | data…
      data de publicação… | postado em… | criado em… | há # horas | há # hora | há # minutos
      há # min | há # dias | há # dia | há # semanas | há # meses | há # anos | # horas atrás
      # dias atrás | # minutos atrás | hoje | ontem | hoje às # | postado… | actualizado…
      """),
    .init(
      .authorBioLead,
      """
      sobre o autor… | sobre a autora… | o autor | ver todos os posts… | ver todos os artigos…
      ver mais artigos… | …é jornalista… | …é repórter… | …é formado em… | …é formada em…
      jornalista formado… | jornalista formada… | formado em… | formada em… | …é autor de…
      …é autora de… | …é colunista… | mais do autor | todos os posts de… | avatar
      """),
    .init(
      .copyrightNotice,
      """
      …todos os direitos reservados… | …direitos reservados… | …proibida a reprodução…
      é proibida a reprodução… | …reprodução total ou parcial… | reprodução proibida…
      direitos autorais… | …sem autorização… | copyright…
      """),
    .init(
      .cookieNotice,
      """
      …utiliza cookies… | …utilizamos cookies… | …usamos cookies… | …usa cookies…
      nós usamos cookies… | este site utiliza cookies… | este site usa cookies…
      este website utiliza cookies… | ao continuar navegando… | ao continuar a navegar…
      ao navegar neste site… | nós e os nossos parceiros… | cookies necessários
      sempre ativado | visão geral da privacidade | a sua privacidade…
      cookies estritamente necessários
      """),
    .init(
      .consentButton,
      """
      aceitar | aceitar tudo | aceitar todos | aceitar todos os cookies | aceitar e fechar
      aceitar e continuar | aceitar cookies | aceito | concordo | entendi | ok entendi
      rejeitar | rejeitar tudo | recusar | negar | configurar | configurações de cookies
      definições de cookies | gerenciar cookies | gerir cookies | preferências
      ver preferências | salvar preferências | personalizar | mais opções | prosseguir
      """),
    .init(
      .legalLinks,
      """
      política de privacidade | política de cookies | termos de uso | termos e condições
      termos de serviço | condições gerais | aviso legal | privacidade | proteção de dados
      termos de utilização | acessibilidade | princípios editoriais | livro de reclamações
      código de ética | código de conduta | resolução de litígios | políticas de privacidade
      política editorial | trocas e devoluções | termos e privacidade
      """),
    .init(
      .advertisement,
      """
      publicidade… | anúncio | anúncios | patrocinado | patrocinado por…
      conteúdo patrocinado | patrocinador | pub | continua após a publicidade
      continua depois da publicidade | continua após o anúncio | continua depois do anúncio
      o artigo continua após… | a matéria continua após… | continue a ler após a publicidade
      publieditorial | informe publicitário | parceiro | parceiros | oferecimento
      oferecido por… | apresentado por… | conteúdo de marca | …bloqueador de anúncios…
      fechar anúncio
      """),
    .init(
      .playerControl,
      """
      reproduzir | reproduzir vídeo | volume | seu navegador não suporta…
      o seu navegador não suporta… | ouvir artigo | ouça este artigo… | ouça este conteúdo…
      ouça a matéria… | ouvir notícia | tela cheia | ecrã inteiro | legendas | carregando…
      a carregar… | ativar som | áudio gerado… | este áudio…
      """),
    .init(
      .paywall,
      """
      conteúdo exclusivo para assinantes | exclusivo para assinantes | apenas para assinantes
      só para assinantes | assine para continuar lendo… | para continuar lendo…
      para continuar a ler… | já é assinante… | já sou assinante | assine já | assine agora…
      torne-se assinante… | artigo exclusivo para assinantes… | este conteúdo é exclusivo…
      você atingiu o limite… | assine por #… | a partir de r… | exclusivo assinantes
      """),
    .init(
      .tagsHeading,
      """
      tags… | etiquetas… | temas… | assuntos… | palavras-chave… | tópicos… | categoria…
      categorias… | mais sobre | marcado com… | arquivado em… | editoria…
      tópicos relacionados | assunto… | neste artigo
      """),
    .init(
      .pagination,
      """
      próximo | próxima | anterior | seguinte | página seguinte | página anterior
      próxima página | página # de # | página # | posts anteriores | posts antigos
      artigos anteriores | navegação de post | navegação de artigos | próximo post…
      post anterior… | anterior próximo | primeira | última | voltar | artigo seguinte…
      voltar para a página inicial | voltar ao início
      """),
    .init(
      .typoReport,
      """
      encontrou um erro… | encontrou algum erro… | reportar erro | comunicar erro
      comunicar um erro | informar erro | viu algum erro… | corrigir
      encontrou algum problema…
      """),
    .init(
      .print,
      """
      imprimir | versão para impressão | baixar | baixar pdf | descarregar | descarregar pdf
      download | salvar artigo | tamanho da fonte | tamanho da letra
      """),
    .init(
      .affiliate,
      """
      …links de afiliado… | …links afiliados… | …receber uma comissão…
      …comissão pelas vendas… | …ganhar uma comissão…
      """),
    .init(
      .disclaimer,
      """
      as opiniões expressas… | …não se responsabiliza… | …não refletem necessariamente…
      …de inteira responsabilidade… | nota da redação… | nota do editor…
      …não constitui aconselhamento… | …caráter informativo… | este texto não reflete…
      o conteúdo deste artigo…
      """),
    .init(
      .javascriptNotice,
      """
      por favor habilite o javascript… | …habilitar o javascript… | …ativar o javascript…
      …ative o javascript… | javascript está desativado… | seu navegador está desatualizado…
      …javascript habilitado…
      """),
    .init(
      .challenge,
      """
      verifique se você é humano… | acesso negado… | não sou um robô | página não encontrada…
      verificando seu navegador… | erro # | um momento… | você tem mais de #…
      """),
    .init(
      .searchForm,
      """
      busca | pesquisa | buscar… | pesquisar… | resultados da busca… | resultados da pesquisa…
      resultados para… | nenhum resultado… | sem resultados… | # resultados | busca avançada
      pesquisa avançada | o que você procura | o que procura | ordenar por… | filtrar
      filtros | filtrar por… | digite para buscar…
      """),
    .init(
      .cart,
      """
      adicionar ao carrinho | adicionar | carrinho | meu carrinho | ver carrinho
      seu carrinho está vazio… | lista de desejos | adicionar aos favoritos | em estoque
      em stock | esgotado | fora de estoque | frete grátis… | portes grátis… | comprar
      finalizar compra | quantidade | produtos relacionados | # avaliações | avaliações
      ver opções | entrega grátis… | adicionar à lista de desejos
      """),
    .init(
      .backToTop,
      """
      voltar ao topo | topo | ir para o topo | voltar para o topo | para o topo | subir
      """),
    .init(
      .donation,
      """
      doar | doe | doe agora | faça uma doação | apoie… | apoie-nos… | apoie nosso trabalho…
      fazer donativo | contribua… | seja um apoiador
      """),
    .init(
      .tableOfContents,
      """
      índice | sumário | conteúdo | tabela de conteúdos | neste artigo… | nesta página
      tópicos do artigo
      """),
    .init(
      .feedback,
      """
      este artigo foi útil… | esta página foi útil… | esse conteúdo foi útil…
      gostou deste artigo… | avalie este artigo… | avalie… | sua opinião… | o que achou…
      clique para avaliar…
      """),
    .init(
      .languageSwitch,
      """
      idioma | idiomas | selecionar idioma | escolha o idioma | português | em português
      português (brasil) | outros idiomas | noutras línguas
      """),
    .init(
      .sourceLead,
      """
      fonte… | fontes… | com informações da… | com informações do… | com agências | com lusa
      referências | ligações externas | bibliografia | via…
      """),
    .init(
      .republication,
      """
      publicado originalmente… | este artigo foi publicado originalmente…
      …apareceu primeiro em… | esta página foi editada pela última vez…
      texto originalmente publicado…
      """),
    .init(
      .placeholder,
      """
      carregando | a carregar | aguarde… | por favor aguarde… | em breve | sem conteúdo
      nenhum dado…
      """),
    .init(
      .interfaceControl,
      """
      fechar | abrir | cancelar | concluído | aplicar | mostrar | ocultar | mostrar tudo
      configurações | definições | selecionar | salvar | copiar | copiado | fechar menu
      abrir menu | todos | todas | limpar | ver menos | mostrar menos | modo escuro | expandir
      recolher | continuar
      """),
    .init(
      .contactLine,
      """
      telefone… | tel… | telefones… | endereço… | morada… | email… | e-mail… | fax… | horário…
      horário de funcionamento… | horário de atendimento… | contato… | contacto… | ligue para…
      como chegar | ver no mapa | ver mapa | contatos… | whatsapp… | atendimento ao cliente
      atendimento | cnpj… | localização…
      """),
    .init(
      .poweredBy,
      """
      desenvolvido por… | criado por… | orgulhosamente mantido com wordpress
      site desenvolvido por… | tecnologia… | mantido por…
      """),
    .init(.poll, "enquete | votar | ver resultados | vote | # votos | sondagem"),
    .init(
      .notification,
      """
      ativar notificações… | receber notificações… | permitir | agora não | não obrigado
      ative as notificações… | notificações | alertas
      """),
  ]
}
