extension LanguagePhrases {
  /// Credits, bylines, notices and controls.
  static let spanishNotices: [Entry] = [
    .init(
      .photoCredit,
      """
      foto… | fotos… | fotografía… | fotografías… | crédito… | créditos…
      crédito de la imagen… | fuente de la imagen… | imagen… | foto de archivo…
      …foto de archivo | …imagen de archivo | …imagen referencial | …foto referencial
      …imagen ilustrativa | foto cortesía… | cortesía… | ilustración… | captura de pantalla…
      …efe | © efe… | …archivo | pie de foto… | fotógrafo…
      """),
    .init(
      .captionLead,
      """
      pie de foto… | en la imagen… | en la foto… | ampliar imagen | figura #… | # de #
      imagen # de #
      """),
    .init(
      .bylineLead,
      """
      por… | autor… | autora… | autores… | escrito por… | publicado por… | redacción… | texto…
      texto de… | redactado por… | un artículo de… | entrevista… | elaborado por…
      con información de… | posteado por…
      """),
    .init(
      .bylineRole,
      """
      redacción | redactor | redactora | periodista | corresponsal | enviado especial
      enviada especial | columnista | editor | editora | reportero | reportera | redactor jefe
      director | colaborador | colaboradora | agencias | agencia | editor jefe
      """),
    .init(
      .dateLead,
      """
      publicado… | publicado el… | publicado en… | publicada… | actualizado… | actualizado el…
      actualizada… | última actualización… | última modificación… | modificado… | fecha…
      fecha de publicación… | fecha de actualización… | creado… | hace # horas | hace # hora
      hace # minutos | hace # min | hace # días | hace # día | hace # semanas | hace # meses
      hace # años | hoy | ayer | hoy a las # | editado… | subido el…
      """),
    .init(
      .authorBioLead,
      """
      sobre la autora | acerca de la autora | sobre el autor… | acerca del autor… | el autor
      ver todos los artículos… | ver todas las entradas… | ver más artículos de…
      todas las noticias de… | …es periodista… | …es redactor… | …es redactora…
      …es licenciado… | …es licenciada… | licenciado en… | licenciada en…
      periodista especializado… | periodista especializada… | …es autor de… | …es autora de…
      más del autor | más de este autor | avatar
      """),
    .init(
      .copyrightNotice,
      """
      …todos los derechos reservados… | …derechos reservados… | …prohibida su reproducción…
      prohibida la reproducción… | queda prohibida… | …prohibida la reproducción total o parcial…
      derechos de autor… | …sin autorización… | …sin previa autorización… | copyright…
      …licencia creative commons…
      """),
    .init(
      .cookieNotice,
      """
      …utiliza cookies… | …utilizamos cookies… | …usamos cookies… | …usa cookies…
      este sitio web utiliza cookies… | este sitio utiliza cookies…
      esta web utiliza cookies… | esta web usa cookies… | si continúa navegando…
      si continúas navegando… | al continuar navegando… | nosotros y nuestros socios…
      cookies necesarias | cookies funcionales | cookies estrictamente necesarias
      resumen de privacidad | siempre activo | tu privacidad…
      …cookies propias y de terceros…
      almacenar la información en un dispositivo… | uso de datos limitados…
      crear perfiles para publicidad personalizada… | crear perfiles para personalizar…
      uso de perfiles para… | medir el rendimiento de la publicidad…
      medir el rendimiento del contenido… | desarrollo y mejora de los servicios
      """),
    .init(
      .consentButton,
      """
      aceptar | aceptar todo | aceptar todas | aceptar todas las cookies | aceptar y cerrar
      aceptar y continuar | aceptar cookies | acepto | estoy de acuerdo | de acuerdo
      entendido | rechazar | rechazar todo | rechazar todas | denegar | configurar
      configuración de cookies | configurar cookies | ajustes de cookies | gestionar cookies
      preferencias | ver preferencias | guardar preferencias | personalizar | más opciones
      guardar y cerrar
      """),
    .init(
      .legalLinks,
      """
      aviso legal | política de privacidad | política de cookies | términos y condiciones
      condiciones de uso | términos de uso | términos y condiciones de uso
      protección de datos | privacidad | condiciones generales | código ético | accesibilidad
      términos de servicio | condiciones de servicio | políticas de privacidad
      libro de reclamaciones | política de devoluciones | código de ética
      defensor del lector | configuración de privacidad | política de protección de datos
      tratamiento de datos
      """),
    .init(
      .advertisement,
      """
      publicidad… | anuncio | anuncios | patrocinado | patrocinado por…
      contenido patrocinado | patrocinador | patrocinadores | espacio publicitario | anúnciate
      anúnciese | publicite aquí | continúa la información debajo del anuncio
      el contenido continúa… | promoción | publirreportaje | en colaboración con…
      contenido de marca | cerrar publicidad | sigue leyendo debajo de la publicidad
      contenido promocionado | aviso publicitario | …bloqueador de anuncios…
      """),
    .init(
      .playerControl,
      """
      reproducir | reproducir vídeo | volumen | tu navegador no soporta…
      su navegador no soporta… | tu navegador no admite… | escuchar artículo
      escucha este artículo… | escuchar este artículo | escuchar la noticia | escuchar nota
      escucha la nota… | pantalla completa | subtítulos | cargando… | silenciar
      activar sonido | este audio… | escucha esta noticia… | escucha esta nota…
      """),
    .init(
      .paywall,
      """
      contenido exclusivo para suscriptores | exclusivo para suscriptores
      solo para suscriptores | suscríbete para seguir leyendo… | para seguir leyendo…
      suscríbete para continuar… | ya eres suscriptor… | ya soy suscriptor
      si ya eres suscriptor… | hazte suscriptor… | contenido para suscriptores
      suscríbete por #… | suscríbete desde #… | te quedan # artículos… | hazte socio…
      regístrate para continuar leyendo… | nota exclusiva… | hazte premium…
      …en otro dispositivo… | …un dispositivo a la vez… | por qué estás viendo esto…
      …cambiar tu contraseña… | continuar leyendo aquí | …otro usuario a tu suscripción…
      añadir usuario… | accede a todo el contenido… | lee sin límites… | contenido exclusivo…
      """),
    .init(
      .tagsHeading,
      """
      etiquetas… | temas… | tags… | palabras clave… | categoría… | categorías… | archivado en…
      más sobre | tópicos | etiquetado… | temas de la nota | temas en este artículo | tema…
      sección… | temas relacionados… | en este artículo
      """),
    .init(
      .pagination,
      """
      siguiente | anterior | página anterior | página # de # | página # | siguiente página
      entradas anteriores | entradas antiguas | entradas más recientes
      navegación de entradas | noticia anterior | siguiente noticia | artículo siguiente…
      artículo anterior… | entrada anterior… | entrada siguiente… | anterior siguiente
      primera | última | volver | próximo | próxima | volver atrás | volver al inicio
      post anterior | siguiente post | página siguiente…
      """),
    .init(
      .typoReport,
      """
      reportar un error | has encontrado un error… | ¿viste algún error…
      ¿encontraste un error… | si encuentras un error… | avisar de un error
      informar de un error | notificar error | reportar error | ¿has visto un error…
      """),
    .init(
      .print,
      """
      imprimir | imprimir artículo | versión imprimible | versión para imprimir | descargar
      descargar pdf | descargar en pdf | guardar artículo | tamaño de letra | guardar en pdf
      """),
    .init(
      .affiliate,
      """
      …enlaces de afiliado… | …enlaces afiliados… | …recibir una comisión…
      …llevarnos una comisión… | …obtener una comisión…
      """),
    .init(
      .disclaimer,
      """
      las opiniones expresadas… | …no se hace responsable… | …no reflejan necesariamente…
      nota del editor… | nota de la redacción… | …no constituye asesoramiento…
      …con fines informativos… | este contenido no sustituye… | la opinión de los autores…
      aviso…
      """),
    .init(
      .javascriptNotice,
      """
      por favor habilita javascript… | …habilitar javascript… | …activar javascript…
      javascript está deshabilitado… | necesitas activar javascript…
      tu navegador no es compatible… | …habilite javascript…
      """),
    .init(
      .challenge,
      """
      verifica que eres humano… | acceso denegado… | no soy un robot | página no encontrada…
      comprobando tu navegador… | verificando… | error # | ¿eres mayor de #…
      la página que buscas… | un momento…
      """),
    .init(
      .searchForm,
      """
      búsqueda | buscar… | resultados de búsqueda… | resultados de la búsqueda…
      resultados para… | no se encontraron resultados… | sin resultados… | # resultados
      búsqueda avanzada | ¿qué estás buscando | ordenar por… | filtrar | filtros
      filtrar por… | buscar en… | escribe para buscar…
      """),
    .init(
      .cart,
      """
      añadir al carrito | agregar al carrito | añadir a la cesta | carrito | mi carrito
      ver carrito | tu carrito está vacío… | lista de deseos | añadir a favoritos
      agregar a favoritos | en stock | agotado | sin existencias | envío gratis…
      envío gratuito… | comprar | finalizar compra | cantidad | productos relacionados
      # opiniones | opiniones de clientes | hay existencias | seleccionar opciones | sku…
      disponible | cesta
      """),
    .init(
      .backToTop,
      """
      volver arriba | ir arriba | subir | arriba | volver al principio | ir al inicio
      regresar arriba
      """),
    .init(
      .donation,
      """
      donar | dona | haz una donación | dona ahora | haz un donativo | apóyanos…
      apoya nuestro trabajo… | apoya el periodismo… | colabora | quiero donar | hazte socio
      """),
    .init(
      .tableOfContents,
      """
      índice | tabla de contenidos | contenido | contenidos | índice de contenidos
      en este artículo… | sumario | en esta página
      """),
    .init(
      .feedback,
      """
      ¿te ha resultado útil… | ¿te ha gustado… | ¿te gustó este artículo… | ¿fue útil…
      valora este artículo… | valora esta noticia… | ¿qué te ha parecido… | ¿te resultó útil… | ¿te sirvió…
      tu opinión… | califica… | ¿qué opinas… | haz clic para puntuar…
      """),
    .init(
      .languageSwitch,
      """
      idioma | idiomas | seleccionar idioma | elige tu idioma | en español | español
      cambiar idioma | otros idiomas | en otros idiomas
      """),
    .init(
      .sourceLead,
      """
      fuente… | fuentes… | con información de… | con información de agencias | efe | agencias
      referencias | enlaces externos | bibliografía | vía… | con datos de…
      """),
    .init(
      .republication,
      """
      publicado originalmente… | este artículo fue publicado originalmente…
      este artículo fue publicado… | …se publicó primero en… | …apareció primero en…
      esta página se editó por última vez…
      """),
    .init(
      .placeholder,
      """
      cargando | espere por favor… | por favor espere… | próximamente | sin contenido
      no hay datos…
      """),
    .init(
      .interfaceControl,
      """
      cerrar | abrir | cancelar | listo | aplicar | mostrar | ocultar | mostrar todo | ajustes
      configuración | seleccionar | guardar | copiar | copiado | cerrar menú | abrir menú
      todos | todas | restablecer | ver menos | mostrar menos | modo oscuro | desplegar
      expandir | contraer | borrar | continuar
      """),
    .init(
      .contactLine,
      """
      teléfono… | tel… | teléfonos… | dirección… | correo… | correo electrónico… | fax…
      horario… | horarios… | horario de atención… | contacto… | llámanos… | escríbenos…
      cómo llegar | ver mapa | ver en el mapa | contacto de prensa… | whatsapp… | ubicación…
      atención al cliente | email…
      """),
    .init(
      .poweredBy,
      """
      desarrollado por… | diseñado por… | diseño web… | funciona con…
      funciona gracias a wordpress | creado con… | sitio web creado… | powered by…
      """),
    .init(.poll, "encuesta | votar | ver resultados | vota | # votos | encuestas"),
    .init(
      .notification,
      """
      activar notificaciones… | recibir notificaciones… | permitir | ahora no | no gracias
      activa las notificaciones… | alertas | notificaciones
      """),
  ]
}
