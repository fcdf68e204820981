// The functions of GMime we call, found when first called: the library is opened with the first message, not with the
// program, which would wait for it and the seven libraries it brings (4 ms of the way to the first frame).
// A function that is missing below is an undefined name when linking: give it its line.
#pragma once

#include <gmime/gmime.h>

namespace havre::mailbox::mime {

// Where a function of GMime, or of what GMime stands on, begins. Ends the program when there is none: the package brings it.
[[nodiscard]] void *addressInGmime(const char *function);

} // namespace havre::mailbox::mime

// clang-format off
#define HAVRE_LATER(function) \
    (*[] { static const auto itsAddress = reinterpret_cast<decltype(&::function)>(::havre::mailbox::mime::addressInGmime(#function)); return itsAddress; }())

#define g_mime_charset_iconv_name HAVRE_LATER(g_mime_charset_iconv_name)
#define g_mime_content_type_get_media_subtype HAVRE_LATER(g_mime_content_type_get_media_subtype)
#define g_mime_content_type_get_media_type HAVRE_LATER(g_mime_content_type_get_media_type)
#define g_mime_content_type_is_type HAVRE_LATER(g_mime_content_type_is_type)
#define g_mime_data_wrapper_new_with_stream HAVRE_LATER(g_mime_data_wrapper_new_with_stream)
#define g_mime_data_wrapper_write_to_stream HAVRE_LATER(g_mime_data_wrapper_write_to_stream)
#define g_mime_format_options_free HAVRE_LATER(g_mime_format_options_free)
#define g_mime_format_options_new HAVRE_LATER(g_mime_format_options_new)
#define g_mime_format_options_set_newline_format HAVRE_LATER(g_mime_format_options_set_newline_format)
#define g_mime_init HAVRE_LATER(g_mime_init)
#define g_mime_message_get_cc HAVRE_LATER(g_mime_message_get_cc)
#define g_mime_message_get_date HAVRE_LATER(g_mime_message_get_date)
#define g_mime_message_get_from HAVRE_LATER(g_mime_message_get_from)
#define g_mime_message_get_message_id HAVRE_LATER(g_mime_message_get_message_id)
#define g_mime_message_get_mime_part HAVRE_LATER(g_mime_message_get_mime_part)
#define g_mime_message_get_reply_to HAVRE_LATER(g_mime_message_get_reply_to)
#define g_mime_message_get_subject HAVRE_LATER(g_mime_message_get_subject)
#define g_mime_message_get_to HAVRE_LATER(g_mime_message_get_to)
#define g_mime_message_new HAVRE_LATER(g_mime_message_new)
#define g_mime_message_part_get_message HAVRE_LATER(g_mime_message_part_get_message)
#define g_mime_message_part_get_type HAVRE_LATER(g_mime_message_part_get_type)
#define g_mime_message_set_date HAVRE_LATER(g_mime_message_set_date)
#define g_mime_message_set_message_id HAVRE_LATER(g_mime_message_set_message_id)
#define g_mime_message_set_mime_part HAVRE_LATER(g_mime_message_set_mime_part)
#define g_mime_message_set_subject HAVRE_LATER(g_mime_message_set_subject)
#define g_mime_multipart_add HAVRE_LATER(g_mime_multipart_add)
#define g_mime_multipart_get_count HAVRE_LATER(g_mime_multipart_get_count)
#define g_mime_multipart_get_part HAVRE_LATER(g_mime_multipart_get_part)
#define g_mime_multipart_get_type HAVRE_LATER(g_mime_multipart_get_type)
#define g_mime_multipart_new_with_subtype HAVRE_LATER(g_mime_multipart_new_with_subtype)
#define g_mime_object_get_content_type HAVRE_LATER(g_mime_object_get_content_type)
#define g_mime_object_get_content_type_parameter HAVRE_LATER(g_mime_object_get_content_type_parameter)
#define g_mime_object_get_disposition HAVRE_LATER(g_mime_object_get_disposition)
#define g_mime_object_get_header HAVRE_LATER(g_mime_object_get_header)
#define g_mime_object_get_type HAVRE_LATER(g_mime_object_get_type)
#define g_mime_object_set_content_type_parameter HAVRE_LATER(g_mime_object_set_content_type_parameter)
#define g_mime_object_set_disposition HAVRE_LATER(g_mime_object_set_disposition)
#define g_mime_object_set_header HAVRE_LATER(g_mime_object_set_header)
#define g_mime_object_write_to_stream HAVRE_LATER(g_mime_object_write_to_stream)
#define g_mime_parser_construct_message HAVRE_LATER(g_mime_parser_construct_message)
#define g_mime_parser_new_with_stream HAVRE_LATER(g_mime_parser_new_with_stream)
#define g_mime_part_get_content HAVRE_LATER(g_mime_part_get_content)
#define g_mime_part_get_content_id HAVRE_LATER(g_mime_part_get_content_id)
#define g_mime_part_get_filename HAVRE_LATER(g_mime_part_get_filename)
#define g_mime_part_get_type HAVRE_LATER(g_mime_part_get_type)
#define g_mime_part_new_with_type HAVRE_LATER(g_mime_part_new_with_type)
#define g_mime_part_set_content HAVRE_LATER(g_mime_part_set_content)
#define g_mime_part_set_content_encoding HAVRE_LATER(g_mime_part_set_content_encoding)
#define g_mime_part_set_filename HAVRE_LATER(g_mime_part_set_filename)
#define g_mime_references_free HAVRE_LATER(g_mime_references_free)
#define g_mime_references_get_message_id HAVRE_LATER(g_mime_references_get_message_id)
#define g_mime_references_length HAVRE_LATER(g_mime_references_length)
#define g_mime_references_parse HAVRE_LATER(g_mime_references_parse)
#define g_mime_stream_mem_get_byte_array HAVRE_LATER(g_mime_stream_mem_get_byte_array)
#define g_mime_stream_mem_get_type HAVRE_LATER(g_mime_stream_mem_get_type)
#define g_mime_stream_mem_new HAVRE_LATER(g_mime_stream_mem_new)
#define g_mime_stream_mem_new_with_buffer HAVRE_LATER(g_mime_stream_mem_new_with_buffer)
#define g_mime_stream_reset HAVRE_LATER(g_mime_stream_reset)
#define g_mime_stream_write HAVRE_LATER(g_mime_stream_write)
#define g_object_unref HAVRE_LATER(g_object_unref)
#define g_type_check_instance_cast HAVRE_LATER(g_type_check_instance_cast)
#define g_type_check_instance_is_a HAVRE_LATER(g_type_check_instance_is_a)
#define internet_address_get_name HAVRE_LATER(internet_address_get_name)
#define internet_address_group_get_members HAVRE_LATER(internet_address_group_get_members)
#define internet_address_group_get_type HAVRE_LATER(internet_address_group_get_type)
#define internet_address_list_add HAVRE_LATER(internet_address_list_add)
#define internet_address_list_get_address HAVRE_LATER(internet_address_list_get_address)
#define internet_address_list_length HAVRE_LATER(internet_address_list_length)
#define internet_address_mailbox_get_addr HAVRE_LATER(internet_address_mailbox_get_addr)
#define internet_address_mailbox_get_type HAVRE_LATER(internet_address_mailbox_get_type)
#define internet_address_mailbox_new HAVRE_LATER(internet_address_mailbox_new)
#define internet_address_set_charset HAVRE_LATER(internet_address_set_charset)
// clang-format on
