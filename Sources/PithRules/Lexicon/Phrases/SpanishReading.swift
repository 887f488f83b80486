extension LanguagePhrases {
  /// What stands around a text, and the readers' part.
  static let spanishReading: [Entry] = [
    .init(
      .callToAction,
      """
      leer más… | …leer más | ver más | ver todo | ver todos | ver todas | mostrar más
      cargar más | más información | saber más | haz clic aquí… | haga clic aquí… | clic aquí
      seguir leyendo… | sigue leyendo… | continuar leyendo | leer artículo completo
      leer nota completa | ver video | escuchar | descubre más | conoce más | ver galería
      más | leer la noticia | ver nota completa | comprar ahora | más detalles
      """),
    .init(
      .newsletter,
      """
      suscríbete | suscribirse | suscribirme | suscríbete a nuestro newsletter…
      suscríbete a nuestra newsletter… | suscríbete al boletín…
      suscríbete a nuestro boletín… | suscríbase a nuestro boletín… | recibe nuestro boletín…
      recibe las últimas noticias… | recibe las noticias… | recibe en tu correo…
      recibe nuestras noticias… | boletines | boletín | boletín de noticias
      apúntate a nuestra newsletter… | no te pierdas nada… | mantente informado…
      …en tu correo | …en tu bandeja de entrada… | quiero suscribirme
      regístrate en nuestro newsletter… | darse de baja
      """),
    .init(
      .formLabel,
      """
      campos obligatorios | campo obligatorio | los campos obligatorios están marcados…
      indica que es obligatorio | correo electrónico | tu correo electrónico | tu email
      dirección de correo electrónico | ingresa tu correo… | ingrese su correo…
      introduce tu email… | introduce tu correo… | nombre | apellidos | apellido | tu nombre
      contraseña | enviar | mensaje | teléfono | asunto | por favor introduce…
      por favor ingrese… | gracias por suscribirte… | gracias por registrarte…
      te has suscrito… | …correo de confirmación… | acepto los términos… | he leído y acepto…
      ha ocurrido un error… | se ha producido un error… | este campo es obligatorio…
      """),
    .init(
      .commentForm,
      """
      deja un comentario… | deja tu comentario… | deja una respuesta… | dejar un comentario
      escribe un comentario… | añadir comentario | agregar comentario | publicar comentario
      publicar el comentario | enviar comentario
      tu dirección de correo electrónico no será publicada…
      su dirección de correo electrónico no será publicada… | cancelar la respuesta
      cancelar respuesta | guarda mi nombre… | comentar | inicia sesión para comentar…
      debes iniciar sesión… | para comentar… | los comentarios están cerrados…
      comentarios cerrados | sin comentarios | no hay comentarios…
      sé el primero en comentar… | lo siento debes estar conectado… | normas de participación
      este sitio usa akismet…
      """),
    .init(
      .commentHeading,
      """
      comentarios | comentario | # comentarios | # comentario | comentarios #
      ver comentarios | ver todos los comentarios | mostrar comentarios | # respuestas
      # comentarios en… | un comentario en… | comentarios recientes | opiniones
      únete a la conversación… | escribe tu opinión
      """),
    .init(
      .replyControl,
      """
      responder | denunciar | reportar | me gusta | no me gusta | citar | ver respuestas
      responder a… | enlace permanente | reportar comentario
      """),
    .init(
      .readTime,
      """
      tiempo de lectura # min | tiempo de lectura # minutos | tiempo de lectura # minuto
      tiempo de lectura… | # min de lectura | # minutos de lectura | # minuto de lectura
      …min de lectura | …minutos de lectura | lectura de # min | lectura de # minutos | # min
      # minutos | lectura # min | # min lectura | se lee en # minutos
      tiempo estimado de lectura…
      """),
    .init(
      .counter,
      """
      # visitas | # vistas | # visualizaciones | # compartidos | # me gusta | # seguidores
      # lecturas | visitas # | vistas # | # veces compartido | # votos | leído # veces
      """),
    .init(
      .share,
      """
      compartir… | comparte… | compartir en facebook | compartir en twitter | compartir en x
      compartir en whatsapp | compartir en linkedin | compartir esta noticia
      comparte esta noticia | comparte este artículo | compartir artículo
      compartir este artículo | comparte en… | compártelo… | copiar enlace | copiar link
      copiar url | enlace copiado | tuitear | enviar por correo | enviar por email
      enviar a un amigo | guardar | haz clic para compartir… | comparta esta noticia
      compartir nota | enviar
      """),
    .init(
      .follow,
      """
      síguenos | síguenos en… | seguinos en… | síganos en… | sigue toda la información…
      seguir | seguir en… | seguir leyendo en… | encuéntranos en… | únete a nuestro canal…
      únete al canal… | únete a nuestro grupo… | redes sociales | nuestras redes
      descarga la app… | descarga nuestra app… | descarga nuestra aplicación… | nuestras apps
      sigue nuestro canal… | suscríbete a nuestro canal… | conéctate con nosotros
      agréganos en… | síguenos en google news… | sigue nuestras noticias…
      """),
    .init(
      .relatedHeading,
      """
      noticias relacionadas | artículos relacionados | notas relacionadas
      contenido relacionado | contenidos relacionados | relacionados | relacionadas
      relacionado | entradas relacionadas | temas relacionados | información relacionada
      te puede interesar… | te podría interesar… | también te puede interesar…
      también te podría interesar | le puede interesar… | quizás te interese
      puede interesarte | te interesa | te recomendamos… | recomendados | recomendado
      recomendado para ti | recomendamos | lee también… | lea también… | leer también…
      lea más… | lee más… | vea también… | vea además… | puedes ver… | mira además…
      leer además… | mira también… | ver también… | véase también | además… | más noticias
      más noticias de… | otras noticias | más sobre… | más de… | más en… | más artículos
      lo más leído | lo más visto | más leídas | más leídos | las más leídas | los más leídos
      más vistas | lo más popular | lo más destacado | más popular | populares | tendencias
      destacados | destacadas | destacado | no te pierdas | no te lo pierdas
      selección del editor | últimas noticias de… | artículos similares | notas más leídas
      sigue leyendo | en portada | más información… | artículo anterior | siguiente artículo
      otras noticias de interés | archivado en
      """),
    .init(
      .feedHeading,
      """
      últimas noticias | lo último | noticias | última hora | últimas | en vivo | en directo
      minuto a minuto | noticias de hoy | titulares | actualidad | entradas recientes
      lo más reciente | noticias recientes | últimas entradas | recientes
      artículos recientes | archivo | archivos | más recientes | últimos artículos
      """),
    .init(
      .menu,
      """
      inicio | portada | acerca de | sobre nosotros | quiénes somos | nosotros | contacto
      contáctanos | contáctenos | mapa del sitio | mapa web | menú | buscar | empleo | ayuda
      servicios | política | economía | deportes | deporte | cultura | sociedad | mundo
      internacional | internacionales | nacional | nacionales | sucesos | ciencia | tecnología
      salud | viajes | vídeos | fotos | podcast | tienda | suscripciones | hemeroteca
      el tiempo | horóscopo | juegos | clasificados | opinión | editorial | espectáculos
      entretenimiento | preguntas frecuentes | productos | eventos | equipo
      trabaja con nosotros | blog | secciones | negocios | educación | locales | gente
      estilo de vida | publicidad | edición impresa
      """),
    .init(
      .skipLink,
      """
      saltar al contenido | ir al contenido | ir al contenido principal
      saltar al contenido principal | pasar al contenido principal | saltar a la navegación
      ir a la navegación
      """),
    .init(
      .editControl,
      """
      editar | editar código | editar esta página | ver historial | editar editar código
      """),
    .init(
      .loginControl,
      """
      iniciar sesión | inicia sesión | ingresar | entrar | acceder | registrarse | regístrate
      regístrate gratis | crear cuenta | mi cuenta | mi perfil | cerrar sesión | salir
      olvidé mi contraseña | ¿olvidaste tu contraseña | has olvidado tu contraseña
      recordarme | recuérdame | ya tienes cuenta… | no tienes cuenta… | suscriptores
      continuar con google
      """),
    .init(.breadcrumb, "estás aquí… | usted está aquí… | se encuentra usted aquí…"),
  ]
}
