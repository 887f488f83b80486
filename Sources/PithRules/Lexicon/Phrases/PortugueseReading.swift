extension LanguagePhrases {
  /// What stands around a text, and the readers' part.
  static let portugueseReading: [Entry] = [
    .init(
      .callToAction,
      """
      leia mais… | …leia mais | ler mais… | …ler mais | saiba mais… | …saiba mais | ver mais
      ver tudo | veja mais | ver todos | ver todas | mostrar mais | carregar mais
      clique aqui… | …clique aqui | continuar lendo | continue lendo… | continuar a ler…
      continue a ler… | assista | assistir | ouvir | ouça | assista ao vídeo | ver vídeo
      mais | mais informações | confira | ler artigo completo | leia a matéria completa
      leia na íntegra | veja a galeria | compre agora
      """),
    .init(
      .newsletter,
      """
      assine | inscreva-se | inscreva-se na newsletter… | assine nossa newsletter…
      assine a newsletter… | assine a nossa newsletter… | subscreva a newsletter…
      subscreva a nossa newsletter… | subscrever | subscrever newsletter
      receba nossa newsletter… | receba as principais notícias… | receba notícias…
      receba as notícias… | receba as últimas notícias… | receba novidades…
      receba no seu email… | cadastre-se para receber… | cadastre seu email…
      fique por dentro… | fique atualizado… | boletim | não perca… | …no seu e-mail…
      …na sua caixa de entrada… | cancelar inscrição
      """),
    .init(
      .formLabel,
      """
      campos obrigatórios | campo obrigatório | campos obrigatórios são marcados…
      digite seu e-mail… | digite seu email… | insira seu email… | insira o seu email…
      seu e-mail | seu email | o seu email | endereço de e-mail | endereço de email | e-mail
      nome | seu nome | sobrenome | apelido | senha | palavra-passe | enviar | mensagem
      telefone | assunto | por favor insira… | por favor digite… | por favor preencha…
      obrigado por se inscrever… | inscrição realizada… | …e-mail de confirmação…
      li e aceito… | concordo com… | ocorreu um erro… | este campo é obrigatório…
      """),
    .init(
      .commentForm,
      """
      deixe um comentário… | deixe seu comentário… | deixe uma resposta…
      escreva um comentário… | adicionar comentário | adicionar um comentário
      publicar comentário | enviar comentário | comentar
      o seu endereço de e-mail não será publicado…
      o seu endereço de email não será publicado… | cancelar resposta | guardar o meu nome…
      salvar meus dados… | salvar meu nome… | faça login para comentar…
      você precisa fazer login… | você precisa estar logado… | para comentar…
      comentários encerrados | os comentários estão fechados… | nenhum comentário
      sem comentários | seja o primeiro a comentar… | os comentários são de responsabilidade…
      este site usa o akismet… | este site utiliza o akismet… | postar um comentário
      """),
    .init(
      .commentHeading,
      """
      comentários | comentário | # comentários | # comentário | comentários #
      ver comentários | ver todos os comentários | mostrar comentários | # respostas
      # comentários em… | comentários recentes | participe da conversa… | # thoughts on
      """),
    .init(
      .replyControl,
      """
      responder | denunciar | curtir | gosto | não gosto | citar | ver respostas | reportar
      link permanente | curtida
      """),
    .init(
      .readTime,
      """
      tempo de leitura # min | tempo de leitura # minutos | tempo de leitura # minuto
      tempo de leitura… | # min de leitura | # minutos de leitura | # minuto de leitura
      …min de leitura | …minutos de leitura | leitura # min | # min | # minutos
      # min leitura | leitura de # minutos | leitura em # minutos | # mins de leitura
      """),
    .init(
      .counter,
      """
      # visualizações | # visitas | # compartilhamentos | # partilhas | # curtidas | # gostos
      # seguidores | # acessos | visualizações # | # leituras | # votos | lido # vezes
      """),
    .init(
      .share,
      """
      compartilhar… | compartilhe… | partilhar… | partilhe… | compartilhar no facebook
      compartilhar no twitter | compartilhar no x | compartilhar no whatsapp
      compartilhe no whatsapp | compartilhe no facebook | partilhar no facebook
      compartilhe esta notícia… | compartilhe este artigo… | partilhe este artigo…
      copiar link | link copiado | tweetar | enviar por e-mail | enviar por email
      enviar para um amigo | salvar | guardar | clique para compartilhar…
      clique para partilhar… | compartilhe isso | partilhar artigo | compartilhamento
      """),
    .init(
      .follow,
      """
      siga-nos… | siga-nos no… | siga a… | siga nossas redes… | seguir | siga nosso canal…
      siga no google… | siga-nos nas redes sociais | nos siga… | redes sociais
      nossas redes sociais | participe do canal… | participe do nosso canal…
      entre no nosso canal… | entre no canal… | entre no grupo… | acompanhe-nos…
      baixe o app… | baixe o aplicativo… | baixe nosso aplicativo… | descarregue a app…
      curta nossa página… | inscreva-se no canal… | inscreva-se no nosso canal…
      encontre-nos… | conecte-se conosco | junte-se ao nosso canal…
      """),
    .init(
      .relatedHeading,
      """
      notícias relacionadas | artigos relacionados | matérias relacionadas
      conteúdo relacionado | conteúdos relacionados | relacionados | relacionadas
      posts relacionados | temas relacionados | veja também… | leia também… | leia mais sobre…
      leia ainda… | ler também… | confira também… | ver também… | assista também…
      você pode gostar | você também pode gostar… | você pode se interessar
      também poderá gostar | pode gostar também | talvez você goste | pode interessar
      recomendado para você | recomendados | recomendados para você | recomendadas
      recomendamos | recomendações | mais lidas | as mais lidas | mais lidos | os mais lidos
      mais lidas do dia | mais vistas | mais vistos | mais populares | populares | em alta
      em destaque | destaques | destaque | tendências | mais notícias… | outras notícias
      mais artigos | mais sobre… | mais de… | mais do… | mais da… | mais em… | últimas de…
      escolha do editor | escolhas do editor | não perca | próxima notícia | notícia anterior
      artigo anterior | próximo artigo | sugestões | sugestões de leitura | saiba mais sobre…
      leituras recomendadas | últimas notícias de… | entenda…
      """),
    .init(
      .feedHeading,
      """
      últimas notícias | últimas | notícias | ao vivo | em directo | em direto | última hora
      plantão | mais recentes | notícias recentes | posts recentes | artigos recentes
      manchetes | atualidade | agora | tempo real | notícias de hoje | recentes | arquivo
      arquivos | últimos artigos
      """),
    .init(
      .menu,
      """
      início | página inicial | sobre | sobre nós | quem somos | contato | contacto
      contactos | contatos | fale conosco | mapa do site | menu | buscar | busca | pesquisa
      pesquisar | carreiras | trabalhe conosco | ajuda | serviços | política | economia
      esportes | esporte | desporto | cultura | sociedade | mundo | brasil | internacional
      ciência | tecnologia | saúde | viagem | turismo | vídeos | fotos | podcasts | loja
      assinaturas | tempo | horóscopo | jogos | classificados | opinião | editorial
      entretenimento | perguntas frequentes | produtos | eventos | equipe | equipa | blog
      seções | secções | negócios | educação | polícia | cidades | colunas | colunistas
      anuncie | anuncie conosco | anuncie aqui | publicidade | expediente | ficha técnica
      estatuto editorial | edição impressa | central de ajuda
      """),
    .init(
      .skipLink,
      """
      pular para o conteúdo | pular para o conteúdo principal | ir para o conteúdo
      ir para o conteúdo principal | saltar para o conteúdo | saltar para o conteúdo principal
      ir para o menu | ir para a busca | ir para o rodapé | avançar para o conteúdo
      """),
    .init(.editControl, "editar | editar código-fonte | editar esta página | ver histórico"),
    .init(
      .loginControl,
      """
      entrar | iniciar sessão | login | fazer login | faça login | cadastrar | cadastre-se
      registar | registe-se | registrar | criar conta | minha conta | a minha conta
      meu perfil | sair | esqueci minha senha | esqueceu a senha | esqueceu sua senha
      lembrar-me | área do assinante | já tem conta… | não tem conta… | continuar com google
      """),
    .init(.breadcrumb, "você está aqui… | está aqui…"),
  ]
}
